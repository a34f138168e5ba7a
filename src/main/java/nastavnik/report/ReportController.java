package nastavnik.report;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
class ReportController {

    private final ReportPages pages;

    ReportController(ReportPages pages) {
        this.pages = pages;
    }

    @GetMapping("/reports/{id}")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("report", pages.view(id, 0, me));
        return "report/show";
    }

    @GetMapping("/reports/{id}/submissions/{number}")
    String show(@PathVariable long id, @PathVariable int number, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("report", pages.view(id, Math.max(1, number), me));
        return "report/show";
    }
}
