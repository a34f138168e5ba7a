package nastavnik.questionnaire;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A questionnaire out of use, and back in use. */
@Controller("questionnaireRetirementController")
@RequestMapping("/questionnaire-templates/{id}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.METHODOLOGIST})
class RetirementController {

    private final QuestionnaireService questionnaires;

    RetirementController(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
    }

    @PostMapping("/retirement")
    String store(@PathVariable long id, RedirectAttributes next) {
        var title = questionnaires.retire(id);
        Flash.undoable(next, "/questionnaire-templates/" + id + "/restoration", "questionnaire.retired", title);
        return "redirect:/questionnaire-templates";
    }

    @PostMapping("/restoration")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        try {
            Flash.success(next, "questionnaire.restored", questionnaires.restore(id));
        } catch (QuestionnaireRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/questionnaire-templates";
    }
}
