package nastavnik.mentorsignin;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor's sign-in taken back by his school, and opened again. */
@Controller
@RequestMapping("/participants/{id}/sign-in")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SignInBlockingController {

    private final MentorSignIns signIns;

    SignInBlockingController(MentorSignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/blocking")
    String create(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var view = signIns.show(me, id);
        if (view.account() == null) {
            throw new NotFoundException();
        }
        model.addAttribute("signIn", view);
        return "mentorsignin/blocking";
    }

    @PostMapping("/blocking")
    String store(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        signIns.block(me, id);
        Flash.success(next, "mentorsignin.blocked");
        return "redirect:/participants/" + id + "/sign-in";
    }

    @PostMapping("/unblocking")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            signIns.unblock(me, id);
            Flash.success(next, "mentorsignin.unblocked");
        } catch (SignInRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/participants/" + id + "/sign-in";
    }
}
