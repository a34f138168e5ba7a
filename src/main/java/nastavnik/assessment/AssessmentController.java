package nastavnik.assessment;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
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
@RequestMapping("/assessments")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class AssessmentController {

    private final Assessments assessments;
    private final Changes changes;
    private final Schools schools;

    AssessmentController(Assessments assessments, Changes changes, Schools schools) {
        this.assessments = assessments;
        this.changes = changes;
        this.schools = schools;
    }

    /** Its pages stand beside those of the surveys. */
    @ModelAttribute("under")
    String under() {
        return "/surveys";
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", assessments.of(me));
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "assessment/index";
    }

    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me) {
        var one = me.schoolIds().size() == 1
                ? Long.toString(me.schoolIds().iterator().next())
                : "";
        return page(me, new AssessmentForm(one, "", "", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = assessments.begin(me, form);
                Flash.success(next, "assessment.begun");
                return new ModelAndView("redirect:/assessments/" + id + "/before");
            } catch (AssessmentRefused refused) {
                refused.reject(errors);
            }
        }
        return page(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("assessment", assessments.show(me, id));
        model.addAttribute("changes", changes.of(id));
        return "assessment/show";
    }

    private ModelAndView page(SignedIn me, AssessmentForm form, HttpStatus status) {
        return new ModelAndView("assessment/form", status)
                .addObject("form", form)
                .addObject("schools", schools.choices(me.schoolIds()))
                .addObject("sets", assessments.sets())
                .addObject("groups", assessments.groups())
                .addObject("scopes", assessments.scopes(me));
    }
}
