package nastavnik.correction;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Gap;
import nastavnik.reportform.ReportContent;
import nastavnik.web.ConflictException;
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

/** Corrects lines of a sent report in the school's place, with the reason. */
@Controller
@OpenTo(Role.METHODOLOGIST)
@RequestMapping("/reports/{id}/correction")
class CorrectionController {

    private final Corrections corrections;
    private final Reports reports;
    private final CorrectionPages pages;
    private final ReportWords words;

    CorrectionController(Corrections corrections, Reports reports, CorrectionPages pages, ReportWords words) {
        this.corrections = corrections;
        this.reports = reports;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/new")
    ModelAndView create(@PathVariable long id, @CurrentUser SignedIn me) {
        var report = reports.sheet(id, me);
        if (!report.correctable()) {
            throw new NotFoundException();
        }
        return pages.form(report, CorrectionForm.of(report.now().content(), report.version()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var report = reports.sheet(id, me);
        var now = report.now().content();
        if (!report.correctable() || report.version() != form.versionRead() || !form.hasTheLinesOf(now)) {
            return pages.beaten(report, form, me);
        }
        var corrected = form.on(now);
        if (corrected.sameAs(now)) {
            typed.reject("correction.nothing");
        }
        check(corrected, form, typed);
        if (typed.hasErrors()) {
            return pages.form(report, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            corrections.correct(id, form.versionRead(), corrected, form.why(), me);
        } catch (ConflictException | OptimisticLockingFailureException changedMeanwhile) {
            return pages.beaten(reports.sheet(id, me), form, me);
        }
        Flash.success(next, "correction.done", report.now().schoolName());
        return new ModelAndView("redirect:/reports/" + id);
    }

    /** A gap names the field of the school's page; here the same part stands in the line of this form. */
    private void check(ReportContent corrected, CorrectionForm form, BindingResult typed) {
        for (var gap : Gap.in(corrected, false)) {
            for (var at = 0; at < form.lines().size(); at++) {
                var mark = "-" + form.lines().get(at).mark();
                if (gap.line() > 0 && gap.field().endsWith(mark)) {
                    var first =
                            gap.field().equals("topic" + mark) || gap.field().equals("name" + mark);
                    typed.rejectValue(
                            "lines[" + at + "]." + (first ? "first" : "second"), "correction.gap", words.atField(gap));
                }
            }
        }
    }
}
