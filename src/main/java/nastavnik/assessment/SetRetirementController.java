package nastavnik.assessment;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A set of parameters out of use, and back in use. */
@Controller
@RequestMapping("/parameter-sets/{id}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.METHODOLOGIST})
class SetRetirementController {

    private final ParameterSets sets;

    SetRetirementController(ParameterSets sets) {
        this.sets = sets;
    }

    @PostMapping("/retirement")
    String store(@PathVariable long id, RedirectAttributes next) {
        Flash.undoable(next, "/parameter-sets/" + id + "/restoration", "assessment.set.retired", sets.retire(id));
        return "redirect:/parameter-sets";
    }

    @PostMapping("/restoration")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        try {
            Flash.success(next, "assessment.set.restored", sets.restore(id));
        } catch (AssessmentRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/parameter-sets";
    }
}
