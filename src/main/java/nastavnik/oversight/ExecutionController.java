package nastavnik.oversight;

import java.util.function.Predicate;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.progress.SectionProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The execution of the roadmap, section by section. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class ExecutionController {

    private final ExecutionPages pages;

    ExecutionController(ExecutionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/executions")
    String index(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String activity,
            @CurrentUser SignedIn person,
            Model model) {
        Predicate<SectionProgress> asked = each -> Long.toString(each.id()).equals(section)
                || each.dues().stream()
                        .anyMatch(due -> Long.toString(due.activityId()).equals(activity));
        model.addAttribute(
                "page",
                pages.index(state, year, asked, person.is(Role.COMMITTEE), person.is(Role.COMMITTEE, Role.CONTROLLER)));
        return "oversight/index";
    }
}
