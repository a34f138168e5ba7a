package nastavnik.consolidation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
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

/** Opens the correction of a frozen summary; the frozen version stays. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class CorrectionController {

    private final Periods periods;
    private final ConsolidationPages pages;
    private final CommitteeClock clock;

    CorrectionController(Periods periods, ConsolidationPages pages, CommitteeClock clock) {
        this.periods = periods;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/report-periods/{quarter}/correction")
    String create(@PathVariable String quarter, Model model) {
        var period = head(quarter, model);
        if (!period.state().frozen()) {
            throw new ConflictException("Summary of " + quarter + " is not frozen");
        }
        model.addAttribute("form", new CorrectionForm(Integer.toString(period.version()), "", false));
        return "consolidation/correction";
    }

    @PostMapping("/report-periods/{quarter}/correction")
    String store(
            @PathVariable String quarter,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = head(quarter, model);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "consolidation/correction";
        }
        try {
            periods.correct(period.quarter(), form.versionRead(), form.again(), form.reason());
        } catch (ConflictException changedMeanwhile) {
            return changed(head(quarter, model), errors, model, response);
        }
        Flash.success(
                next,
                form.again() || schoolsAreOwedTime(period)
                        ? "consolidation.correction.again"
                        : "consolidation.correction.done");
        return "redirect:/report-periods/" + quarter + "/consolidation";
    }

    /** What was typed stays; where a version is still frozen the next click is over what is read here. */
    private static String changed(PeriodCard period, BindingResult errors, Model model, HttpServletResponse response) {
        var frozen = period.state().frozen();
        errors.reject(frozen ? "consolidation.correction.changed" : "consolidation.correction.opened");
        model.addAttribute("version", period.version());
        model.addAttribute("opened", !frozen);
        response.setStatus(HttpStatus.CONFLICT.value());
        return "consolidation/correction";
    }

    private PeriodCard head(String quarter, Model model) {
        var period = pages.period(quarter);
        model.addAttribute("key", quarter);
        model.addAttribute("title", pages.title(period));
        model.addAttribute("number", pages.last(period).number());
        model.addAttribute("due", schoolsAreOwedTime(period) ? pages.schoolDue(period) : "");
        return period;
    }

    private boolean schoolsAreOwedTime(PeriodCard period) {
        return !clock.today().isAfter(period.schoolDue());
    }
}
