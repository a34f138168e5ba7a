package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.extension.ExtensionRow;
import nastavnik.extension.ExtensionState;
import nastavnik.extension.ExtensionWords;
import nastavnik.extension.Extensions;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportWords;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers one school's request for more time. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class ExtensionAnswerController {

    private final Extensions extensions;
    private final Quarters quarters;
    private final ReportWords words;
    private final ExtensionWords extensionWords;

    ExtensionAnswerController(
            Extensions extensions, Quarters quarters, ReportWords words, ExtensionWords extensionWords) {
        this.extensionWords = extensionWords;
        this.extensions = extensions;
        this.quarters = quarters;
        this.words = words;
    }

    @GetMapping("/report-periods/{quarter}/extensions/{id}")
    String create(@PathVariable String quarter, @PathVariable long id, Model model, RedirectAttributes next) {
        var period = quarters.head(quarter, model);
        var request = head(period, id, model);
        if (request.state() != ExtensionState.ASKED) {
            return over(quarter, request, next);
        }
        period.requireNotFrozen();
        model.addAttribute("form", new AnswerForm("", Dates.compact(request.until()), ""));
        return "review/extension";
    }

    @PostMapping("/report-periods/{quarter}/extensions/{id}")
    String store(
            @PathVariable String quarter,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = quarters.head(quarter, model);
        var request = head(period, id, model);
        if (request.state() != ExtensionState.ASKED) {
            return over(quarter, request, next);
        }
        if (period.state().frozen()) {
            return Quarters.frozen("review/extension", model, response);
        }
        if (form.declines()) {
            if (!form.answer().isEmpty()) {
                extensions.decline(id, form.answer(), me);
                Flash.success(next, "review.extension.declined", request.schoolName());
                return "redirect:/report-periods/" + quarter + "/extensions";
            }
            errors.rejectValue("answer", "review.extension.answer.missing");
        } else if (!errors.hasFieldErrors("until")) {
            check(form.date(), period, request, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "review/extension";
        }
        extensions.grant(id, form.date(), form.answer(), me);
        Flash.success(next, "review.extension.granted", request.schoolName(), words.day(form.date()));
        return "redirect:/report-periods/" + quarter + "/extensions";
    }

    /** More than was asked for can be given, but a slip of the pen does not reach into later years. */
    private static void check(LocalDate until, PeriodCard period, ExtensionRow request, BindingResult errors) {
        var end = period.quarter().next().next().to();
        var last = request.until().isAfter(end) ? request.until() : end;
        if (!until.isAfter(period.schoolDue())) {
            errors.rejectValue(
                    "until", "review.extension.early", new Object[] {Dates.compact(period.schoolDue())}, null);
        } else if (until.isAfter(last)) {
            errors.rejectValue("until", "review.extension.late", new Object[] {Dates.compact(last)}, null);
        }
    }

    /** Somebody else was faster, or the page is an old one: what was decided is seen in the list. */
    private String over(String quarter, ExtensionRow request, RedirectAttributes next) {
        Flash.warning(
                next,
                "review.extension.over",
                request.schoolName(),
                extensionWords.state(request.state()).words());
        return "redirect:/report-periods/" + quarter + "/extensions";
    }

    private ExtensionRow head(PeriodCard period, long id, Model model) {
        var request = extensions.of(period.id()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        model.addAttribute("request", request);
        model.addAttribute("school", request.schoolName());
        model.addAttribute("wanted", words.day(request.until()));
        model.addAttribute("asked", words.moment(request.askedAt()) + ", " + request.askedBy());
        model.addAttribute("due", words.schoolDue(period));
        model.addAttribute("centre", words.centreDue(period));
        model.addAttribute("afterCentre", request.until().isAfter(period.centreDue()));
        return request;
    }
}
