package nastavnik.personalplan;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of the tasks of an approved plan. */
@Controller
@RequestMapping("/mentor-pairs/{id}/plan/outcomes")
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
class OutcomeController {

    private final PersonalPlans plans;
    private final PlanPages pages;

    OutcomeController(PersonalPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, pages.outcomes(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var pair = pages.pair(me, id);
        if (!errors.hasErrors()) {
            try {
                plans.record(pair, form.version(), form.outcomes());
                Flash.success(next, "personalplan.recorded");
                return new ModelAndView("redirect:/mentor-pairs/" + id + "/plan");
            } catch (PlanRefused refused) {
                Flash.warning(next, refused.key());
                return new ModelAndView("redirect:/mentor-pairs/" + id + "/plan");
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = pages.outcomes(me, id);
                return page(me, id, form.onVersion(now.version()), HttpStatus.CONFLICT)
                        .addObject("changed", true);
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, OutcomeForm form, HttpStatus status) {
        var page = new ModelAndView("personalplan/outcomes", status);
        page.addObject("plan", pages.show(me, id).orElseThrow(NotFoundException::new));
        page.addObject("form", form);
        return page;
    }
}
