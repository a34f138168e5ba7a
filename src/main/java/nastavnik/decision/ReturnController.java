package nastavnik.decision;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.presence.Viewers;
import nastavnik.remark.CommonRemarks;
import nastavnik.remark.RemarkPlace;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.report.Review;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Returns a report with remarks and goes on to the next one that waits in the same list. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class ReturnController {

    private final Review review;
    private final Reports reports;
    private final ReportLists lists;
    private final ReportWords words;
    private final DecidedPages pages;
    private final Viewers viewers;
    private final CommonRemarks remarks;

    /** A line of the report with the remarks that can be taken to it. */
    record Label(String words, List<String> offered) {}

    ReturnController(
            Review review,
            Reports reports,
            ReportLists lists,
            ReportWords words,
            DecidedPages pages,
            CommonRemarks remarks,
            Viewers viewers) {
        this.viewers = viewers;
        this.remarks = remarks;
        this.review = review;
        this.reports = reports;
        this.lists = lists;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/return/new")
    ModelAndView create(@PathVariable long id, ReportQueue queue, @CurrentUser SignedIn me) {
        var report = reports.sheet(id, me);
        if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.ACCEPTED) {
            throw new NotFoundException();
        }
        var lines = marks(content(id, me)).stream()
                .map(mark -> new ReturnForm.LineRemark(mark, "", ""))
                .toList();
        return form(id, new ReturnForm("", "", Integer.toString(report.version()), lines), queue, me, HttpStatus.OK);
    }

    @PostMapping("/reports/{id}/return")
    ModelAndView store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult typed,
            ReportQueue queue,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var report = reports.sheet(id, me);
        if (form.saysNothing()) {
            typed.rejectValue("remark", "decision.remark.missing");
        }
        if (typed.hasErrors()) {
            return form(id, form, queue, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = lists.place(report.period(), queue, id);
        try {
            var now = review.sendBack(id, form.versionRead(), form.remark(), form.toLines(), me);
            viewers.leave(List.of(id), me);
            Flash.undoable(
                    next,
                    DecidedPages.withdrawal(id, now),
                    "decision.returned",
                    report.now().schoolName(),
                    place.waiting());
        } catch (ConflictException | OptimisticLockingFailureException beaten) {
            return pages.beaten(id, form.versionRead(), form, queue, me, beaten);
        }
        return DecidedPages.following(report.period(), place, queue);
    }

    private ModelAndView form(long id, ReturnForm form, ReportQueue queue, SignedIn me, HttpStatus status) {
        var report = reports.sheet(id, me);
        var page = new ModelAndView("decision/return");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("id", id)
                .addObject("school", report.now().schoolName())
                .addObject("title", words.title(report.period().quarter()))
                .addObject("fields", queue.fields())
                .addObject("back", queue.on("/reports/" + id))
                .addObject("offered", remarks.offered().getOrDefault(RemarkPlace.REPORT, List.of()))
                .addObject("labels", labels(content(id, me)));
    }

    /** A report that was never sent has none. */
    private ReportContent content(long id, SignedIn me) {
        return reports.sending(id, 0, me).sent().content();
    }

    private static List<String> marks(ReportContent content) {
        var marks = new ArrayList<String>();
        content.webinars().forEach(line -> marks.add(line.mark()));
        content.practices().forEach(line -> marks.add(line.mark()));
        return marks;
    }

    private List<Label> labels(ReportContent content) {
        var offered = remarks.offered();
        var toWebinars = offered.getOrDefault(RemarkPlace.WEBINAR, List.of());
        var toPractices = offered.getOrDefault(RemarkPlace.PRACTICE, List.of());
        var labels = new ArrayList<Label>();
        content.webinars().forEach(line -> labels.add(new Label(line.topic() + " — " + line.dates(), toWebinars)));
        content.practices().forEach(line -> labels.add(new Label(line.name() + " — " + line.link(), toPractices)));
        return labels;
    }
}
