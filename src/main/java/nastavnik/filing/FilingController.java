package nastavnik.filing;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class FilingController {

    private final Periods periods;
    private final Reports reports;
    private final FilingPages pages;
    private final FilingIndex index;

    FilingController(Periods periods, Reports reports, FilingPages pages, FilingIndex index) {
        this.periods = periods;
        this.reports = reports;
        this.pages = pages;
        this.index = index;
    }

    @GetMapping("/reports")
    String index(@CurrentUser SignedIn me, Model model) {
        periods.openDue();
        model.addAttribute("quarters", index.quarters(me));
        return "filing/index";
    }

    @GetMapping("/reports/{id}/edit")
    String edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "false") boolean check,
            @CurrentUser SignedIn me,
            Model model) {
        var report = reports.sheet(id, me);
        if (!report.writable()) {
            return "redirect:/reports/" + id;
        }
        model.addAttribute("report", pages.edit(report, me, add, check));
        return "filing/edit";
    }
}
