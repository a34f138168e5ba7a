package nastavnik.review;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.ReportContent;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.report.Review;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting and returning; of two who decide at once the second gets the page of a conflict. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class DecisionController {

    private final Review review;
    private final Reports reports;
    private final ReportWords words;

    DecisionController(Review review, Reports reports, ReportWords words) {
        this.review = review;
        this.reports = reports;
        this.words = words;
    }

    @PostMapping("/reports/{id}/acceptance")
    String accept(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @CurrentUser SignedIn person,
            RedirectAttributes next) {
        var report = reports.sheet(id, person);
        review.accept(id, version, person);
        Flash.success(next, "review.accepted", report.now().schoolName());
        return reports.nextToDecide(report.period().id(), id)
                .map(other -> "redirect:/reports/" + other)
                .orElse("redirect:/report-periods/" + report.period().quarter());
    }

    @GetMapping("/reports/{id}/return/new")
    ModelAndView create(@PathVariable long id, @CurrentUser SignedIn person) {
        var report = reports.sheet(id, person);
        if (report.state() != ReportState.SUBMITTED) {
            throw new NotFoundException();
        }
        return form(
                id, new ReturnForm("", Integer.toString(report.version()), lines(id, person)), person, HttpStatus.OK);
    }

    @PostMapping("/reports/{id}/return")
    ModelAndView sendBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult typed,
            @CurrentUser SignedIn person,
            RedirectAttributes next) {
        var report = reports.sheet(id, person);
        if (form.saysNothing()) {
            typed.rejectValue("remark", "review.remark.missing");
        }
        if (typed.hasErrors()) {
            return form(id, form, person, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        review.sendBack(id, form.versionRead(), form.remark(), form.toLines(), person);
        Flash.success(next, "review.returned", report.now().schoolName());
        return new ModelAndView("redirect:/report-periods/" + report.period().quarter());
    }

    private ModelAndView form(long id, ReturnForm form, SignedIn person, HttpStatus status) {
        var report = reports.sheet(id, person);
        var content = report.submissions() == 0
                ? report.now().content()
                : reports.sending(id, 0, person).sent().content();
        var page = new ModelAndView("review/return");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("id", id)
                .addObject("school", report.now().schoolName())
                .addObject("title", words.title(report.period().quarter()))
                .addObject("labels", labels(content));
    }

    private List<ReturnForm.LineRemark> lines(long id, SignedIn person) {
        var content = reports.sending(id, 0, person).sent().content();
        var lines = new ArrayList<ReturnForm.LineRemark>();
        content.webinars().forEach(line -> lines.add(new ReturnForm.LineRemark(line.mark(), "")));
        content.practices().forEach(line -> lines.add(new ReturnForm.LineRemark(line.mark(), "")));
        return lines;
    }

    private static List<String> labels(ReportContent content) {
        var labels = new ArrayList<String>();
        content.webinars().forEach(line -> labels.add(line.topic() + " — " + line.dates()));
        content.practices().forEach(line -> labels.add(line.name() + " — " + line.link()));
        return labels;
    }
}
