package nastavnik.filing;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Filing;
import nastavnik.report.ReportSheet;
import nastavnik.report.Reports;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check the answers, send, get a receipt. A curator comes as far as the check: the director sends, or who acts in his place. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SubmissionController {

    private final Filing filing;
    private final Reports reports;
    private final FilingPages pages;
    private final Receipts receipts;

    SubmissionController(Filing filing, Reports reports, FilingPages pages, Receipts receipts) {
        this.filing = filing;
        this.reports = reports;
        this.pages = pages;
        this.receipts = receipts;
    }

    @GetMapping("/reports/{id}/submission/new")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model, RedirectAttributes next) {
        var report = reports.sheet(id, me);
        if (!report.writable()) {
            return "redirect:/reports/" + id;
        }
        if (pages.incomplete(report)) {
            return "redirect:/reports/" + id + "/edit?check=true";
        }
        if (!report.sendable()) {
            Flash.warning(next, "filing.complete.notYet", pages.notYet(report));
            return "redirect:/reports/" + id + "/edit";
        }
        model.addAttribute("check", pages.check(report, me));
        return "filing/check";
    }

    @PostMapping("/reports/{id}/submission")
    String store(@PathVariable long id, @RequestParam int version, @CurrentUser SignedIn me, RedirectAttributes next) {
        try {
            filing.submit(id, version, me);
        } catch (OptimisticLockingFailureException | ConflictException changedMeanwhile) {
            return afterConflict(reports.sheet(id, me), next);
        }
        return "redirect:/reports/" + id + "/submission";
    }

    /** Sent by another click: the receipt is the same. Changed by another person: it has to be read again. */
    private static String afterConflict(ReportSheet report, RedirectAttributes next) {
        if (!report.writable() || !report.sendable()) {
            return "redirect:/reports/" + report.id();
        }
        Flash.warning(next, "filing.check.changed", report.savedBy());
        return "redirect:/reports/" + report.id() + "/submission/new";
    }

    @GetMapping("/reports/{id}/submission")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        var report = reports.sheet(id, me);
        if (report.submissions() == 0) {
            throw new NotFoundException();
        }
        model.addAttribute("receipt", receipts.of(report, reports.sentBySchool(id, me)));
        return "filing/receipt";
    }
}
