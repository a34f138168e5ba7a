package nastavnik.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
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

/** The last day of a survey: another one, or today. */
@Controller
@RequestMapping("/surveys/{id}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ClosingController {

    private final SurveyService surveys;

    ClosingController(SurveyService surveys) {
        this.surveys = surveys;
    }

    /** The last day as it is typed. */
    record TermForm(@NotBlank @CalendarDate String closesOn) {

        TermForm {
            closesOn = Typed.line(closesOn);
        }
    }

    @GetMapping("/closing")
    String edit(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var survey = surveys.find(me, id);
        model.addAttribute("survey", surveys.show(me, id));
        model.addAttribute("form", new TermForm(Dates.compact(survey.lastDay())));
        return "survey/closing";
    }

    @PostMapping("/term")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") TermForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var survey = surveys.show(me, id);
        if (!errors.hasErrors()) {
            try {
                surveys.closeOn(me, id, Dates.parse(form.closesOn()).orElseThrow());
                Flash.success(next, "survey.termChanged");
                return new ModelAndView("redirect:/surveys/" + id);
            } catch (SurveyRefused refused) {
                errors.rejectValue("closesOn", refused.key());
            }
        }
        return new ModelAndView("survey/closing", HttpStatus.UNPROCESSABLE_CONTENT).addObject("survey", survey);
    }

    @PostMapping("/closure")
    String store(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            surveys.close(me, id);
            Flash.success(next, "survey.closed.now");
        } catch (SurveyRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/surveys/" + id;
    }
}
