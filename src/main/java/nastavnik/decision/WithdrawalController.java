package nastavnik.decision;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportQueue;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes acceptance or return back: the report waits again. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class WithdrawalController {

    private final Review review;
    private final Reports reports;

    WithdrawalController(Review review, Reports reports) {
        this.review = review;
        this.reports = reports;
    }

    @PostMapping("/reports/{id}/decision/withdrawal")
    String store(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            ReportQueue queue,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var report = reports.sheet(id, me);
        review.withdraw(id, version, me);
        Flash.success(next, "decision.withdrawn", report.now().schoolName());
        return "redirect:" + queue.on("/reports/" + id);
    }
}
