package nastavnik.mentoringoverview;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the city sees of mentoring: how many pairs, where, in which form and of which type; no names. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class MentoringController {

    private final MentoringOverviewService overview;

    MentoringController(MentoringOverviewService overview) {
        this.overview = overview;
    }

    @GetMapping("/mentoring")
    String show(@CurrentUser SignedIn me, @RequestParam(defaultValue = "") String by, ListRequest list, Model model) {
        var byType = "type".equals(by);
        var today = overview.today(byType);
        var asked = list.below("schools");
        model.addAttribute("overview", today);
        model.addAttribute("listing", overview.schools(today, asked));
        model.addAttribute("byType", byType);
        model.addAttribute("keepsForms", me.is(Role.ADMINISTRATOR, Role.COMMITTEE));
        return "mentoringoverview/show";
    }
}
