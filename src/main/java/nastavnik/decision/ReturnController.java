package nastavnik.decision;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.presence.Viewers;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
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
    private final ReturnPages pages;
    private final DecidedPages decided;
    private final Viewers viewers;

    ReturnController(
            Review review,
            Reports reports,
            ReportLists lists,
            ReturnPages pages,
            DecidedPages decided,
            Viewers viewers) {
        this.viewers = viewers;
        this.review = review;
        this.reports = reports;
        this.lists = lists;
        this.pages = pages;
        this.decided = decided;
    }

    @GetMapping("/reports/{id}/return/new")
    ModelAndView create(@PathVariable long id, ReportQueue queue, @CurrentUser SignedIn me) {
        return pages.form(id, pages.blank(id, me), queue, me, HttpStatus.OK);
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
            return pages.form(id, form, queue, me, HttpStatus.UNPROCESSABLE_CONTENT);
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
            return decided.beaten(id, form.versionRead(), form, queue, me, beaten);
        }
        return DecidedPages.following(report.period(), place, queue);
    }
}
