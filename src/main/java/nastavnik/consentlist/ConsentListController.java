package nastavnik.consentlist;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who of the school lacks a consent, whose ends soon, who has withdrawn. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ConsentListController {

    private static final List<String> SORTABLE = List.of("name", "until");

    private final ConsentFigures figures;
    private final Schools schools;

    ConsentListController(ConsentFigures figures, Schools schools) {
        this.figures = figures;
        this.schools = schools;
    }

    @GetMapping("/consents")
    String index(
            @CurrentUser SignedIn me, @ModelAttribute("filter") ConsentFilter filter, ListRequest asked, Model model) {
        model.addAttribute("listing", Listing.of(asked, figures.list(me, filter, asked.pageable(SORTABLE))));
        model.addAttribute("counts", figures.of(me.schoolIds()));
        model.addAttribute("states", ConsentFilter.STATES);
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        return "consent/list";
    }
}
