package nastavnik.reportpage;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.linkcheck.Links;
import nastavnik.report.ReportScans;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportQueue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
class ReportController {

    private final ReportPages pages;
    private final Links links;
    private final ReportScans scans;

    ReportController(ReportPages pages, Links links, ReportScans scans) {
        this.scans = scans;
        this.links = links;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}")
    String show(@PathVariable long id, ReportQueue queue, @CurrentUser SignedIn me, Model model) {
        return page(pages.view(id, 0, queue, me), me, model);
    }

    @GetMapping("/reports/{id}/submissions/{number}")
    String show(@PathVariable long id, @PathVariable int number, @CurrentUser SignedIn me, Model model) {
        return page(pages.view(id, Math.max(1, number), ReportQueue.ALL, me), me, model);
    }

    /** What the centre corrected nobody has signed. */
    private static int ofSchool(ReportView report) {
        var correction = report.correction();
        return correction == null ? report.number() : correction.original();
    }

    private String page(ReportView report, SignedIn me, Model model) {
        var sent = report.sent();
        var practices = sent == null
                ? List.<ReportContent.Practice>of()
                : sent.content().practices();
        model.addAttribute("report", report);
        model.addAttribute("scans", report.number() == 0 ? List.of() : scans.of(report.id(), ofSchool(report), me));
        model.addAttribute(
                "shut",
                links.shutAmong(
                        practices.stream().map(ReportContent.Practice::link).toList()));
        return "reportpage/show";
    }
}
