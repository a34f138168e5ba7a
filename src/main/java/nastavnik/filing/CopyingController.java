package nastavnik.filing;

import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Filing;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.TooManyLinesException;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lines of the last quarter's report into this one's: chosen one by one. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class CopyingController {

    private final Filing filing;
    private final Reports reports;
    private final ReportWords words;

    CopyingController(Filing filing, Reports reports, ReportWords words) {
        this.filing = filing;
        this.reports = reports;
        this.words = words;
    }

    @GetMapping("/reports/{id}/copying/new")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        var report = reports.sheet(id, me);
        if (!report.writable()) {
            return "redirect:/reports/" + id;
        }
        var quarter = report.period().quarter();
        var before = reports.sentBefore(report.schoolId(), quarter)
                .orElse(new ReportContent(
                        List.of(), List.of(), report.now().content().filler()));
        model.addAttribute("copying", CopyingView.of(report, words.shortQuarter(quarter), before));
        return "filing/copying";
    }

    @PostMapping("/reports/{id}/copying")
    String store(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<String> line,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        try {
            var changed = filing.copyFromBefore(id, version, line, me);
            Flash.success(next, changed == 0 ? "filing.copied.nothing" : "filing.copied");
        } catch (TooManyLinesException refused) {
            Flash.warning(next, "filing.copied.tooMany", ReportContent.MOST_LINES);
        } catch (OptimisticLockingFailureException | ConflictException changedMeanwhile) {
            var writable = reports.sheet(id, me).writable();
            Flash.warning(next, writable ? "filing.copied.changed" : "filing.copied.closed");
            return "redirect:/reports/" + id + (writable ? "/copying/new" : "");
        }
        return "redirect:/reports/" + id + "/edit";
    }
}
