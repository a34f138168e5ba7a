package nastavnik.consolidation;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The summary of a quarter: what would be frozen, or the frozen version that counts. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
class ConsolidationController {

    private final Consolidations consolidations;
    private final ConsolidationPages pages;

    ConsolidationController(Consolidations consolidations, ConsolidationPages pages) {
        this.consolidations = consolidations;
        this.pages = pages;
    }

    @GetMapping("/report-periods/{quarter}/consolidation")
    String show(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") String show,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model) {
        var period = pages.period(quarter);
        if (!period.state().frozen()) {
            model.addAttribute("preview", pages.preview(period, me));
            return "consolidation/preview";
        }
        return version(quarter, pages.last(period).number(), show, me, list, model);
    }

    @GetMapping("/report-periods/{quarter}/consolidations/{number}")
    String version(
            @PathVariable String quarter,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String show,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model) {
        var period = pages.period(quarter);
        var frozen = consolidations.get(period, number);
        var shown = Shown.named(show);
        model.addAttribute("summary", pages.view(period, frozen, shown, me));
        model.addAttribute("listing", pages.schools(frozen, shown, list));
        return "consolidation/show";
    }

    @OpenTo(Role.METHODOLOGIST)
    @PostMapping("/report-periods/{quarter}/consolidation")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "-1") int version,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var number = consolidations.freeze(pages.period(quarter).quarter(), version, me);
        Flash.success(next, "consolidation.done", number);
        return "redirect:/report-periods/" + quarter + "/consolidation";
    }
}
