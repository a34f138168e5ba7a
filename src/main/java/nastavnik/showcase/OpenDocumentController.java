package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.normative.Normatives;
import nastavnik.normative.Shelf;
import nastavnik.web.Freshness;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Documents for anybody. */
@Controller
@OpenToAnyone
class OpenDocumentController {

    private final ShowcasePages pages;
    private final Normatives normatives;

    OpenDocumentController(ShowcasePages pages, Normatives normatives) {
        this.pages = pages;
        this.normatives = normatives;
    }

    @GetMapping("/open/documents")
    @Nullable
    String index(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var shelves = normatives.shelves();
        var changed = shelves.stream()
                .flatMap(shelf -> shelf.documents().stream())
                .map(Shelf.Entry::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        if (Freshness.unchanged(request, response, frame, changed, shelves)) {
            return null;
        }
        model.addAttribute("shelves", shelves);
        model.addAttribute(
                "share",
                pages.share(
                        request,
                        "/open/documents",
                        pages.say("showcase.documents.title"),
                        pages.say("showcase.documents.lead")));
        return "showcase/documents";
    }
}
