package nastavnik.filing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.extension.ExtensionState;
import nastavnik.extension.ExtensionWords;
import nastavnik.extension.Extensions;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
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

/** A school asks for more time, sees what was answered, and can take its request back. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ExtensionController {

    private final Extensions extensions;
    private final Reports reports;
    private final ReportWords words;
    private final ExtensionWords extensionWords;
    private final CommitteeClock clock;

    ExtensionController(
            Extensions extensions,
            Reports reports,
            ReportWords words,
            ExtensionWords extensionWords,
            CommitteeClock clock) {
        this.extensions = extensions;
        this.reports = reports;
        this.words = words;
        this.extensionWords = extensionWords;
        this.clock = clock;
    }

    /** One request as the school sees it. */
    record Row(String until, String reason, String asked, String state, String tone, String answer) {}

    @GetMapping("/reports/{id}/extension")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", new ExtensionForm("", ""));
        return page(id, me, model);
    }

    @PostMapping("/reports/{id}/extension")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var report = reports.sheet(id, me);
        report.period().requireNotFrozen();
        if (!errors.hasFieldErrors("until")) {
            check(form.date(), report, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, me, model);
        }
        try {
            extensions.ask(id, form.date(), form.reason(), me);
            Flash.success(next, "filing.extension.asked");
        } catch (ConflictException askedMeanwhile) {
            Flash.warning(next, "filing.extension.already");
        }
        return "redirect:/reports/" + id + "/extension";
    }

    private void check(LocalDate until, ReportSheet report, BindingResult errors) {
        var due = report.terms().due();
        if (!until.isAfter(due)) {
            errors.rejectValue("until", "filing.extension.early", new Object[] {Dates.compact(due)}, null);
        } else if (until.isBefore(clock.today())) {
            errors.rejectValue("until", "filing.extension.past");
        } else if (until.isAfter(last(report))) {
            errors.rejectValue("until", "filing.extension.late", new Object[] {Dates.compact(last(report))}, null);
        }
    }

    private LocalDate last(ReportSheet report) {
        return report.terms().extensibleTo(report.submissions() > 0, clock.today());
    }

    @PostMapping("/reports/{id}/extension/withdrawal")
    String destroy(
            @PathVariable long id, @RequestParam long request, @CurrentUser SignedIn me, RedirectAttributes next) {
        extensions.withdraw(request, me);
        Flash.success(next, "filing.extension.withdrawn");
        return "redirect:/reports/" + id + "/extension";
    }

    private String page(long id, SignedIn me, Model model) {
        var report = reports.sheet(id, me);
        var asked = extensions.ofReport(id, me);
        if (asked.isEmpty()) {
            report.period().requireNotFrozen();
        }
        var waiting = asked.stream()
                .filter(row -> row.state() == ExtensionState.ASKED)
                .findFirst();
        model.addAttribute("id", id);
        model.addAttribute("title", words.title(report.period().quarter()));
        model.addAttribute("shortTitle", words.shortQuarter(report.period().quarter()));
        model.addAttribute("due", words.due(report.period(), report.terms()));
        model.addAttribute("last", Dates.compact(last(report)));
        model.addAttribute("waiting", waiting.map(row -> row.id()).orElse(null));
        model.addAttribute("mayAsk", waiting.isEmpty() && FilingPages.extensible(report));
        model.addAttribute(
                "rows",
                asked.stream()
                        .map(row -> new Row(
                                words.day(row.until()),
                                row.reason(),
                                words.moment(row.askedAt()) + ", " + row.askedBy(),
                                extensionWords.state(row.state()).words(),
                                extensionWords.state(row.state()).tone(),
                                row.answer()))
                        .toList());
        return "filing/extension";
    }
}
