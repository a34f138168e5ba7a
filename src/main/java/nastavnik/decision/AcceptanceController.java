package nastavnik.decision;

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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts a report and goes on to the next one that waits in the same list. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class AcceptanceController {

    private final Review review;
    private final Reports reports;
    private final ReportLists lists;
    private final DecidedPages pages;
    private final Viewers viewers;

    AcceptanceController(Review review, Reports reports, ReportLists lists, DecidedPages pages, Viewers viewers) {
        this.viewers = viewers;
        this.review = review;
        this.reports = reports;
        this.lists = lists;
        this.pages = pages;
    }

    @PostMapping("/reports/{id}/acceptance")
    ModelAndView store(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            ReportQueue queue,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var report = reports.sheet(id, me);
        var place = lists.place(report.period(), queue, id);
        try {
            var now = review.accept(id, version, me);
            viewers.leave(List.of(id), me);
            Flash.undoable(
                    next,
                    DecidedPages.withdrawal(id, now),
                    "decision.accepted",
                    report.now().schoolName(),
                    place.waiting());
        } catch (ConflictException | OptimisticLockingFailureException beaten) {
            return pages.beaten(id, version, ReturnForm.NOTHING, queue, me, beaten);
        }
        return DecidedPages.following(report.period(), place, queue);
    }
}
