package nastavnik.casework;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school takes its card back before anybody has judged it. */
@Controller
@RequestMapping("/practices/{id}/withdrawal")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class WithdrawalController {

    private final Practices practices;
    private final PracticePages pages;

    WithdrawalController(Practices practices, PracticePages pages) {
        this.practices = practices;
        this.pages = pages;
    }

    @GetMapping
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        practices.requireWithdrawable(id, me);
        model.addAttribute("card", pages.card(id, me));
        return "casework/withdrawal";
    }

    @PostMapping
    String store(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.withdraw(id, me);
        Flash.success(next, "casework.withdrawn");
        return "redirect:/practices/" + id;
    }
}
