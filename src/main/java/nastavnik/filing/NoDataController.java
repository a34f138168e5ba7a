package nastavnik.filing;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Filing;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.web.Flash;
import nastavnik.web.Plural;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer «нет данных за квартал»: asked for once more where lines would go. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class NoDataController {

    private final Filing filing;
    private final Reports reports;
    private final ReportWords words;
    private final Plural plural;

    NoDataController(Filing filing, Reports reports, ReportWords words, Plural plural) {
        this.filing = filing;
        this.reports = reports;
        this.words = words;
        this.plural = plural;
    }

    @GetMapping("/reports/{id}/no-data/new")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        var report = reports.sheet(id, me);
        if (!report.writable()) {
            return "redirect:/reports/" + id;
        }
        model.addAttribute("id", id);
        model.addAttribute("version", report.version());
        model.addAttribute("title", words.title(report.period().quarter()));
        model.addAttribute(
                "lines", plural.of("filing.noData.lines", report.now().content().lines()));
        return "filing/no-data";
    }

    @PostMapping("/reports/{id}/no-data")
    String store(@PathVariable long id, @RequestParam int version, @CurrentUser SignedIn me, RedirectAttributes next) {
        filing.declareNoData(id, version, me);
        Flash.success(next, "filing.noData.declared");
        return "redirect:/reports/" + id + "/edit";
    }

    @PostMapping("/reports/{id}/no-data/removal")
    String destroy(@PathVariable long id, @RequestParam int version, @CurrentUser SignedIn me) {
        filing.withdrawNoData(id, version, me);
        return "redirect:/reports/" + id + "/edit";
    }
}
