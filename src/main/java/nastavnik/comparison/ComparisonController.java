package nastavnik.comparison;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two sendings of a report, the later with all that differs from the earlier. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
class ComparisonController {

    private final ComparisonPages pages;

    ComparisonController(ComparisonPages pages) {
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/comparison")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @CurrentUser SignedIn me) {
        return new ModelAndView("comparison/show").addObject("comparison", pages.view(id, before, after, me));
    }
}
