package nastavnik.questionnaire;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/questionnaire-templates")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.METHODOLOGIST})
class QuestionnaireController {

    private final QuestionnaireService questionnaires;
    private final Questionnaires door;

    QuestionnaireController(QuestionnaireService questionnaires, Questionnaires door) {
        this.questionnaires = questionnaires;
        this.door = door;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", door.latest());
        return "questionnaire/index";
    }

    @GetMapping("/new")
    ModelAndView create() {
        return page(QuestionnaireForm.blank(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") QuestionnaireForm form, BindingResult errors, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = questionnaires.compose(form);
                Flash.success(next, "questionnaire.composed");
                return new ModelAndView("redirect:/questionnaire-templates/" + id);
            } catch (QuestionnaireRefused refused) {
                errors.reject(refused.key());
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("questionnaire", questionnaires.show(id));
        return "questionnaire/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return page(questionnaires.form(id), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") QuestionnaireForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var revised = questionnaires.revise(id, form);
                Flash.success(next, revised == id ? "questionnaire.saved" : "questionnaire.nextEdition");
                return new ModelAndView("redirect:/questionnaire-templates/" + revised);
            } catch (QuestionnaireRefused refused) {
                errors.reject(refused.key());
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(questionnaires.form(id), form);
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(QuestionnaireForm form, HttpStatus status) {
        return new ModelAndView("questionnaire/form", status).addObject("form", form);
    }

    private static ModelAndView conflict(QuestionnaireForm now, QuestionnaireForm typed) {
        var differences = Difference.between(
                now, typed, "questionnaire", Set.of("version", "audience"), (field, value) -> lines(value));
        return page(typed.onVersion(now.version()), HttpStatus.CONFLICT).addObject("differences", differences);
    }

    private static String lines(Object value) {
        return value instanceof List<?> questions
                ? questions.stream()
                        .map(each -> ((QuestionnaireForm.Line) each).words())
                        .filter(words -> !words.isEmpty())
                        .collect(java.util.stream.Collectors.joining(" · "))
                : value.toString();
    }
}
