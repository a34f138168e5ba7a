package nastavnik.casework;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cards that probably tell of the same practice: merged, or told apart for good. */
@Controller
@RequestMapping("/practices")
@OpenTo(Role.METHODOLOGIST)
class DuplicateController {

    private final Practices practices;
    private final PracticeSearch search;

    DuplicateController(Practices practices, PracticeSearch search) {
        this.practices = practices;
        this.search = search;
    }

    @GetMapping("/duplicates")
    String index(Model model) {
        model.addAttribute("pairs", search.alike());
        return "casework/duplicates";
    }

    @PostMapping("/{id}/merging")
    String merge(@PathVariable long id, @RequestParam long kept, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.merge(id, kept, me);
        Flash.undoable(next, "/practices/" + id + "/stages/" + PracticeStage.ARCHIVED + "/undoing", "casework.merged");
        return "redirect:/practices/duplicates";
    }

    @PostMapping("/{id}/distinction")
    String tellApart(
            @PathVariable long id, @RequestParam long other, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.tellApart(id, other, me);
        Flash.success(next, "casework.toldApart");
        return "redirect:/practices/duplicates";
    }
}
