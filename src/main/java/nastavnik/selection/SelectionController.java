package nastavnik.selection;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.web.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lines of a quarter's accepted reports, and which of them go to the region. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
class SelectionController {

    private final SelectionPages pages;
    private final Periods periods;

    SelectionController(SelectionPages pages, Periods periods) {
        this.pages = pages;
        this.periods = periods;
    }

    @GetMapping("/report-periods/{quarter}/selection")
    String index(
            @PathVariable String quarter,
            SelectionFilter filter,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model) {
        return pages.index(periods.named(quarter), filter, "", List.of(), List.of(), me, list, model);
    }
}
