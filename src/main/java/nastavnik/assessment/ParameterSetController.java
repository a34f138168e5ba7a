package nastavnik.assessment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
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
@RequestMapping("/parameter-sets")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.METHODOLOGIST})
class ParameterSetController {

    private final ParameterSets sets;
    private final MessageSource messages;

    ParameterSetController(ParameterSets sets, MessageSource messages) {
        this.sets = sets;
        this.messages = messages;
    }

    @ModelAttribute("audiences")
    List<Choice> audiences() {
        return Choice.of(messages, "questionnaire.audience.", Audience.values());
    }

    @ModelAttribute("addressees")
    List<Choice> addressees() {
        return Choice.of(messages, "questionnaire.addressee.", Addressee.values());
    }

    /** Its pages stand beside those of the questionnaires. */
    @ModelAttribute("under")
    String under() {
        return "/questionnaire-templates";
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", sets.latest());
        return "assessment/sets";
    }

    @GetMapping("/new")
    ModelAndView create() {
        return page(new ParameterSetForm("", "", "", "", "10", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") ParameterSetForm form, BindingResult errors, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = sets.compose(form);
                Flash.success(next, "assessment.set.composed");
                return new ModelAndView("redirect:/parameter-sets/" + id);
            } catch (AssessmentRefused refused) {
                refused.reject(errors);
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("set", sets.show(id));
        return "assessment/set";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return page(sets.form(id), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ParameterSetForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var revised = sets.revise(id, form);
                Flash.success(next, revised == id ? "assessment.set.saved" : "assessment.set.nextEdition");
                return new ModelAndView("redirect:/parameter-sets/" + revised);
            } catch (AssessmentRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = sets.form(id);
                return page(form.onVersion(now.version()), HttpStatus.CONFLICT)
                        .addObject(
                                "differences",
                                Difference.between(
                                        now,
                                        form,
                                        "assessment",
                                        Set.of("version", "audience"),
                                        (field, value) -> value.toString()));
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(ParameterSetForm form, HttpStatus status) {
        return new ModelAndView("assessment/set-form", status).addObject("form", form);
    }
}
