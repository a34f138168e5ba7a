package nastavnik.mentoringoverview;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the city sees of mentoring: how many pairs, where and in which form; no names. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class MentoringController {

    private final MentoringOverviewService overview;

    MentoringController(MentoringOverviewService overview) {
        this.overview = overview;
    }

    @GetMapping("/mentoring")
    String show(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("overview", overview.today());
        model.addAttribute("keepsForms", me.is(Role.ADMINISTRATOR, Role.COMMITTEE));
        return "mentoringoverview/show";
    }
}
