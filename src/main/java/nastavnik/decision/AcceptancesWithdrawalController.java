package nastavnik.decision;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back that several reports were accepted at once. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class AcceptancesWithdrawalController {

    private final Review review;
    private final Periods periods;

    AcceptancesWithdrawalController(Review review, Periods periods) {
        this.review = review;
        this.periods = periods;
    }

    @PostMapping("/report-periods/{quarter}/acceptances/withdrawal")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> report,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        periods.named(quarter);
        Flash.success(next, "decision.several.withdrawn", review.withdrawAll(ReadVersions.of(report), me));
        return "redirect:/report-periods/" + quarter;
    }
}
