package nastavnik.casework;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A card as each may read it. */
@Controller
@OpenToSignedIn
class PracticeCardController {

    private final PracticePages pages;

    PracticeCardController(PracticePages pages) {
        this.pages = pages;
    }

    @GetMapping("/practices/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("practice", pages.show(id, me));
        return "casework/show";
    }
}
