package nastavnik.amendment;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.roadmap.Amendments;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins an amendment; pressed twice, or by two people, it leads to the one that is begun. */
@Controller
@OpenTo(Role.COMMITTEE)
class AmendmentController {

    private final Amendments amendments;

    AmendmentController(Amendments amendments) {
        this.amendments = amendments;
    }

    @PostMapping("/roadmaps/{id}/amendments")
    String store(@PathVariable long id, RedirectAttributes next) {
        var amendment = amendments.begin(id);
        Flash.success(next, "amendment.begun");
        return "redirect:/roadmaps/" + amendment;
    }
}
