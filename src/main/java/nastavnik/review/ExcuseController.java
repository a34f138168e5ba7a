package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Obligations;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
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

/** Lets a school off: it owes no report of the quarter after all. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class ExcuseController {

    private final Obligations obligations;
    private final Reports reports;
    private final ReportWords words;

    ExcuseController(Obligations obligations, Reports reports, ReportWords words) {
        this.obligations = obligations;
        this.reports = reports;
        this.words = words;
    }

    @GetMapping("/reports/{id}/excuse")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        head(id, me, model).period().requireNotFrozen();
        return "review/excuse";
    }

    @PostMapping("/reports/{id}/excuse")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var report = head(id, me, model);
        if (report.period().state().frozen()) {
            return Quarters.frozen("review/excuse", model, response);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "review/excuse";
        }
        obligations.excuse(id, form.reason());
        Flash.success(next, "review.excuse.done", report.now().schoolName());
        return "redirect:/report-periods/" + report.period().quarter();
    }

    private ReportSheet head(long id, SignedIn me, Model model) {
        var report = reports.sheet(id, me);
        if (!report.owed() || report.submissions() > 0) {
            throw new NotFoundException();
        }
        model.addAttribute("id", id);
        model.addAttribute("title", words.quarter(report.period().quarter()));
        model.addAttribute("key", report.period().quarter().toString());
        model.addAttribute("school", report.now().schoolName());
        return report;
    }
}
