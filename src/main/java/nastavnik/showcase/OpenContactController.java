package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.committee.CommitteeOffice;
import nastavnik.web.Freshness;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whom to ask, for anybody. */
@Controller
@OpenToAnyone
class OpenContactController {

    private final ShowcasePages pages;
    private final CommitteeOffice committee;

    OpenContactController(ShowcasePages pages, CommitteeOffice committee) {
        this.pages = pages;
        this.committee = committee;
    }

    @GetMapping("/open/contacts")
    @Nullable
    String show(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var card = committee.card();
        if (Freshness.unchanged(request, response, frame, Instant.EPOCH, card)) {
            return null;
        }
        model.addAttribute("committee", card);
        model.addAttribute(
                "share", pages.share(request, "/open/contacts", pages.say("showcase.contacts"), card.fullName()));
        return "showcase/contacts";
    }
}
