package nastavnik.survey;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
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
@RequestMapping("/surveys")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SurveyController {

    private final SurveyService surveys;
    private final Schools schools;
    private final MessageSource messages;

    SurveyController(SurveyService surveys, Schools schools, MessageSource messages) {
        this.surveys = surveys;
        this.schools = schools;
        this.messages = messages;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", surveys.of(me));
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "survey/index";
    }

    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me) {
        var one = me.schoolIds().size() == 1
                ? Long.toString(me.schoolIds().iterator().next())
                : "";
        return page(me, new SurveyForm(one, "", "", SurveyWay.LINKS.name(), "", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") SurveyForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = surveys.begin(me, form);
                Flash.success(next, "survey.begun");
                return new ModelAndView("redirect:/surveys/" + id);
            } catch (SurveyRefused refused) {
                refused.reject(errors);
            }
        }
        return page(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("survey", surveys.show(me, id));
        return "survey/show";
    }

    private ModelAndView page(SignedIn me, SurveyForm form, HttpStatus status) {
        return new ModelAndView("survey/form", status)
                .addObject("form", form)
                .addObject("schools", schools.choices(me.schoolIds()))
                .addObject("questionnaires", surveys.questionnaires())
                .addObject("scopes", surveys.scopes(me))
                .addObject("groups", surveys.groups())
                .addObject("ways", ways());
    }

    private List<Choice> ways() {
        return Choice.of(messages, "survey.way.", SurveyWay.values());
    }
}
