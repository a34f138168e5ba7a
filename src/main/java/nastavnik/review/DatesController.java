package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the dates of a period; the reason stays in the journal. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class DatesController {

    private final Periods periods;
    private final Quarters quarters;

    DatesController(Periods periods, Quarters quarters) {
        this.periods = periods;
        this.quarters = quarters;
    }

    @GetMapping("/report-periods/{quarter}/dates")
    String edit(@PathVariable String quarter, Model model) {
        var period = quarters.head(quarter, model);
        period.requireNotFrozen();
        var form = DatesForm.of(period);
        model.addAttribute("form", form);
        model.addAttribute("read", form.read());
        return "review/dates";
    }

    @PostMapping("/report-periods/{quarter}/dates")
    String update(
            @PathVariable String quarter,
            @Valid @ModelAttribute("form") DatesForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = quarters.head(quarter, model);
        model.addAttribute("read", form.read());
        if (period.state().frozen()) {
            return Quarters.frozen("review/dates", model, response);
        }
        if (!errors.hasFieldErrors("schoolDue")
                && !errors.hasFieldErrors("centreDue")
                && !errors.hasFieldErrors("lateUntil")
                && !errors.hasFieldErrors("editsUntil")) {
            form.check(period, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "review/dates";
        }
        try {
            periods.reschedule(period.quarter(), form.read(), form.dates(), form.reason());
        } catch (ConflictException changedMeanwhile) {
            return changed(quarters.head(quarter, model), errors, model, response);
        }
        Flash.success(next, "review.dates.done");
        return "redirect:/report-periods/" + quarter;
    }

    /** The next click is over the dates that are told here. */
    private static String changed(PeriodCard period, BindingResult errors, Model model, HttpServletResponse response) {
        if (period.state().frozen()) {
            return Quarters.frozen("review/dates", model, response);
        }
        var now = DatesForm.of(period);
        errors.reject(
                "review.dates.changed",
                new Object[] {now.schoolDue(), now.centreDue(), now.lateUntil(), now.editsUntil()},
                "");
        model.addAttribute("read", now.read());
        response.setStatus(HttpStatus.CONFLICT.value());
        return "review/dates";
    }
}
