package nastavnik.mentoringform;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form out of use, and back in use. */
@Controller
@RequestMapping("/mentoring/forms/{id}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class RetirementController {

    private final FormOfMentoringService forms;

    RetirementController(FormOfMentoringService forms) {
        this.forms = forms;
    }

    @PostMapping("/retirement")
    String store(@PathVariable long id, RedirectAttributes next) {
        var name = forms.retire(id);
        Flash.undoable(next, "/mentoring/forms/" + id + "/restoration", "mentoringform.retired", name);
        return "redirect:/mentoring/forms";
    }

    @PostMapping("/restoration")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        Flash.success(next, "mentoringform.restored", forms.restore(id));
        return "redirect:/mentoring/forms";
    }
}
