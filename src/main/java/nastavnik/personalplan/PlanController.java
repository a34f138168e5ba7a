package nastavnik.personalplan;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.form.Typed;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pair's plan: read, and written while it is a draft. */
@Controller
@RequestMapping("/mentor-pairs/{id}/plan")
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
class PlanController {

    private final PersonalPlans plans;
    private final PlanPages pages;

    PlanController(PersonalPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.show(me, id)
                .map(plan -> new ModelAndView("personalplan/show", Map.of("plan", plan)))
                .orElseGet(() -> new ModelAndView("redirect:/mentor-pairs/" + id + "/plan/edit"));
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, pages.form(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var pair = pages.pair(me, id);
        for (int i = 0; i < form.lines().size(); i++) {
            var line = form.lines().get(i);
            if (!line.empty() && line.task().isEmpty()) {
                errors.rejectValue("lines[" + i + "].task", "personalplan.refused.NO_TASK");
            }
        }
        if (!errors.hasErrors()) {
            try {
                plans.write(pair, form.version(), form.words());
                Flash.success(next, "personalplan.saved");
                return new ModelAndView("redirect:/mentor-pairs/" + id + "/plan");
            } catch (PlanRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, form);
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Lines are added, moved, taken out, or filled in after a sample, on the page alone: nothing is stored, nothing typed is lost. */
    @PostMapping("/lines")
    ModelAndView arrange(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @ModelAttribute("form") PlanForm form,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String sample) {
        var pair = pages.pair(me, id);
        var from = Typed.line(sample);
        var arranged = Typed.line(step).equals("sample") && from.matches("\\d{1,18}")
                ? form.filledFrom(pages.sample(me, pair, Long.parseLong(from)))
                : form.arranged(Typed.line(step));
        return page(me, id, arranged, HttpStatus.OK).addObject("unsaved", true);
    }

    private ModelAndView conflict(SignedIn me, long id, PlanForm form) {
        var now = pages.form(me, id);
        var page = page(me, id, form.onVersion(now.version()), HttpStatus.CONFLICT);
        page.addObject(
                "differences", Difference.between(now, form, "personalplan", Set.of("version"), PlanPages::words));
        return page;
    }

    private ModelAndView page(SignedIn me, long id, PlanForm form, HttpStatus status) {
        var pair = pages.pair(me, id);
        var page = new ModelAndView("personalplan/form", status);
        page.addObject("pair", pair);
        page.addObject("form", form);
        page.addObject("sections", PlanSection.values());
        page.addObject("samples", pages.samples(pair));
        return page;
    }
}
