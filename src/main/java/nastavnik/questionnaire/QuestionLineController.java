package nastavnik.questionnaire;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A line of the form more, less or higher; nothing is stored. */
@Controller
@RequestMapping("/questionnaire-templates")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.METHODOLOGIST})
class QuestionLineController {

    @PostMapping("/lines")
    String ofNew(@RequestParam(defaultValue = "") String step, QuestionnaireForm typed, Model model) {
        return page(typed.after(step), model);
    }

    @PostMapping("/{id}/lines")
    String ofStored(
            @PathVariable long id, @RequestParam(defaultValue = "") String step, QuestionnaireForm typed, Model model) {
        model.addAttribute("id", id);
        return page(typed.after(step), model);
    }

    private static String page(QuestionnaireForm form, Model model) {
        model.addAttribute("form", form);
        return "questionnaire/form";
    }
}
