package nastavnik.oversight;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
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
            @CurrentUser SignedIn person,
            Model model) {
        model.addAttribute(
                "page",
                pages.index(state, year, person.is(Role.COMMITTEE), person.is(Role.COMMITTEE, Role.CONTROLLER)));
        return "oversight/index";
    }
}
