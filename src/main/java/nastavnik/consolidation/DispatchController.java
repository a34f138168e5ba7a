package nastavnik.consolidation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
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

/** Marks that a frozen summary has left for the regional centre. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class DispatchController {

    private final Consolidations consolidations;
    private final ConsolidationPages pages;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;

    DispatchController(
            Consolidations consolidations, ConsolidationPages pages, CommitteeOffice committee, CommitteeClock clock) {
        this.consolidations = consolidations;
        this.pages = pages;
        this.committee = committee;
        this.clock = clock;
    }

    /** A summary that is not frozen yet, or has left already, as after the back button, is shown as it stands. */
    @GetMapping("/report-periods/{quarter}/dispatch")
    String create(@PathVariable String quarter, Model model) {
        if (pages.period(quarter).state() != PeriodState.CONSOLIDATED) {
            return summary(quarter);
        }
        version(head(quarter, model), model);
        model.addAttribute(
                "form",
                new DispatchForm(
                        "", Dates.compact(clock.today()), committee.card().regionalCentre()));
        return "consolidation/dispatch";
    }

    @PostMapping("/report-periods/{quarter}/dispatch")
    String store(
            @PathVariable String quarter,
            @Valid @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String version,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = head(quarter, model);
        if (period.state() != PeriodState.CONSOLIDATED) {
            return changed(period, errors, model, response);
        }
        var last = version(period, model);
        if (!version.equals(Integer.toString(last))) {
            errors.reject("consolidation.dispatch.newer", new Object[] {Integer.toString(last)}, null);
            response.setStatus(HttpStatus.CONFLICT.value());
            return "consolidation/dispatch";
        }
        if (!errors.hasFieldErrors("sentOn")) {
            check(form, period, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "consolidation/dispatch";
        }
        try {
            consolidations.send(period.quarter(), form.outgoingNumber(), form.date(), form.recipient(), me);
        } catch (ConflictException changedMeanwhile) {
            return changed(head(quarter, model), errors, model, response);
        }
        Flash.success(next, "consolidation.dispatch.done");
        return summary(quarter);
    }

    /** What was typed stays; nothing can be marked now, and it is said why. */
    private String changed(PeriodCard period, BindingResult errors, Model model, HttpServletResponse response) {
        if (period.state() == PeriodState.SENT) {
            var last = pages.last(period);
            errors.reject(
                    "consolidation.dispatch.marked",
                    new Object[] {
                        last.markedBy(),
                        last.outgoingNumber(),
                        Optional.ofNullable(last.sentOn()).map(Dates::compact).orElse(""),
                        last.recipient()
                    },
                    null);
        } else {
            errors.reject("consolidation.dispatch.unfrozen");
        }
        model.addAttribute("over", true);
        response.setStatus(HttpStatus.CONFLICT.value());
        return "consolidation/dispatch";
    }

    /** The version the form speaks of: one that was frozen meanwhile is not marked unseen. */
    private int version(PeriodCard period, Model model) {
        var last = pages.last(period).number();
        model.addAttribute("version", last);
        return last;
    }

    private static String summary(String quarter) {
        return "redirect:/report-periods/" + quarter + "/consolidation";
    }

    private void check(DispatchForm form, PeriodCard period, BindingResult errors) {
        var frozenOn = clock.local(pages.last(period).at()).toLocalDate();
        if (form.date().isBefore(frozenOn)) {
            errors.rejectValue("sentOn", "consolidation.dispatch.early", new Object[] {Dates.compact(frozenOn)}, null);
        } else if (form.date().isAfter(clock.today())) {
            errors.rejectValue("sentOn", "consolidation.dispatch.future");
        }
    }

    private PeriodCard head(String quarter, Model model) {
        var period = pages.period(quarter);
        model.addAttribute("key", quarter);
        model.addAttribute("title", pages.title(period));
        return period;
    }
}
