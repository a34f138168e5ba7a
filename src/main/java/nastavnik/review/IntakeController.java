package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends the intake of a quarter before its dates do, and begins it anew with a reason. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class IntakeController {

    private final Periods periods;
    private final Quarters quarters;

    IntakeController(Periods periods, Quarters quarters) {
        this.periods = periods;
        this.quarters = quarters;
    }

    @GetMapping("/report-periods/{quarter}/closing")
    String confirm(@PathVariable String quarter, Model model) {
        var period = quarters.head(quarter, model);
        period.requireNotFrozen();
        require(period.state() == PeriodState.OPEN, quarter);
        return "review/closing";
    }

    @PostMapping("/report-periods/{quarter}/closing")
    String destroy(
            @PathVariable String quarter, @RequestParam(defaultValue = "-1") int version, RedirectAttributes next) {
        periods.close(quarters.find(quarter).quarter(), version);
        Flash.success(next, "review.closing.done");
        return "redirect:/report-periods/" + quarter;
    }

    @GetMapping("/report-periods/{quarter}/reopening")
    String create(@PathVariable String quarter, Model model) {
        var period = quarters.head(quarter, model);
        period.requireNotFrozen();
        require(period.state() == PeriodState.CLOSED, quarter);
        model.addAttribute("form", new ReasonForm(""));
        return "review/reopening";
    }

    @PostMapping("/report-periods/{quarter}/reopening")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "-1") int version,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = quarters.head(quarter, model);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "review/reopening";
        }
        try {
            periods.reopen(period.quarter(), version, form.reason());
        } catch (ConflictException changedMeanwhile) {
            return changed(quarters.head(quarter, model), errors, model, response);
        }
        Flash.success(next, "review.reopening.done");
        return "redirect:/report-periods/" + quarter;
    }

    /** The reason stays; where the intake is still ended the next click is over what is read here. */
    private static String changed(PeriodCard period, BindingResult errors, Model model, HttpServletResponse response) {
        if (period.state().frozen()) {
            return Quarters.frozen("review/reopening", model, response);
        }
        var ended = period.state() == PeriodState.CLOSED;
        errors.reject(ended ? "review.reopening.changed" : "review.reopening.open");
        model.addAttribute("open", !ended);
        response.setStatus(HttpStatus.CONFLICT.value());
        return "review/reopening";
    }

    private static void require(boolean fits, String quarter) {
        if (!fits) {
            throw new ConflictException("The intake of " + quarter + " is in another state");
        }
    }
}
