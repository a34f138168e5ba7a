package nastavnik.decision;

import java.util.List;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.reportlist.ReportQueue;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts several reports of a list at once, those that raise no question before the others. */
@Controller
@OpenTo(Role.METHODOLOGIST)
@RequestMapping("/report-periods/{quarter}/acceptances")
class AcceptancesController {

    private final WaitingRows rows;
    private final Review review;
    private final Periods periods;
    private final ReportWords words;

    AcceptancesController(WaitingRows rows, Review review, Periods periods, ReportWords words) {
        this.rows = rows;
        this.review = review;
        this.periods = periods;
        this.words = words;
    }

    @GetMapping("/new")
    String create(
            @PathVariable String quarter,
            ReportQueue queue,
            @RequestParam(defaultValue = "") String all,
            @CurrentUser SignedIn me,
            Model model) {
        var period = periods.named(quarter);
        period.requireNotFrozen();
        var found = rows.of(period, queue);
        model.addAttribute("key", quarter);
        model.addAttribute("title", words.quarter(period.quarter()));
        model.addAttribute("clear", found.get(true));
        model.addAttribute("doubtful", found.get(false));
        model.addAttribute("all", "yes".equals(all));
        model.addAttribute("fields", queue.fields());
        model.addAttribute("back", queue.on("/report-periods/" + quarter));
        return "decision/several";
    }

    @PostMapping
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> report,
            ReportQueue queue,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        periods.named(quarter);
        var chosen = ReadVersions.of(report);
        if (chosen.isEmpty()) {
            Flash.warning(next, "decision.several.none");
            return "redirect:" + queue.on("/report-periods/" + quarter + "/acceptances/new");
        }
        var accepted = review.acceptAll(chosen, me);
        var undo = accepted.entrySet().stream()
                .map(each -> "report=" + each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining("&", "/report-periods/" + quarter + "/acceptances/withdrawal?", ""));
        if (accepted.isEmpty()) {
            Flash.warning(next, "decision.several.beaten");
        } else {
            Flash.undoable(next, undo, "decision.several.accepted", accepted.size(), chosen.size() - accepted.size());
        }
        return "redirect:" + queue.on("/report-periods/" + quarter);
    }
}
