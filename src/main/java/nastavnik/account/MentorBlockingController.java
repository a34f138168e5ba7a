package nastavnik.account;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor's account by its number: in need it is closed from the city, without reading whose it is. */
@Controller
@RequestMapping("/mentor-accounts")
@OpenTo(Role.ADMINISTRATOR)
class MentorBlockingController {

    private final MentorAccounts mentors;

    MentorBlockingController(MentorAccounts mentors) {
        this.mentors = mentors;
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("account", mentors.state(id));
        return "account/mentor";
    }

    @PostMapping("/{id}/blocking")
    String store(@PathVariable long id, RedirectAttributes next) {
        mentors.blockFromCity(id);
        Flash.success(next, "account.mentor.blocked");
        return "redirect:/mentor-accounts/" + id;
    }
}
