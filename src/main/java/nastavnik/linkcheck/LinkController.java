package nastavnik.linkcheck;

import java.time.Clock;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links that do not open, and looking at one of them again. */
@Controller
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class LinkController {

    private final LinkPages pages;
    private final LinkStore store;
    private final LinkcheckSettings settings;
    private final Clock clock;

    LinkController(LinkPages pages, LinkStore store, LinkcheckSettings settings, Clock clock) {
        this.pages = pages;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/links")
    String index(ListRequest request, Model model) {
        model.addAttribute("list", pages.list(request));
        model.addAttribute("enabled", settings.enabled());
        return "linkcheck/index";
    }

    @PostMapping("/links/{id}/recheck")
    String recheck(@PathVariable long id, RedirectAttributes next) {
        if (!store.again(id, clock.instant())) {
            throw new NotFoundException();
        }
        Flash.success(next, "linkcheck.soon");
        return "redirect:/links";
    }
}
