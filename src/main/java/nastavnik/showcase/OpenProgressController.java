package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.web.Freshness;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How far the roadmaps in force are, for anybody. */
@Controller
@OpenToAnyone
class OpenProgressController {

    private final ShowcasePages pages;

    OpenProgressController(ShowcasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/open/progress")
    @Nullable
    String index(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var progress = pages.progress();
        if (Freshness.unchanged(request, response, frame, Instant.EPOCH, progress)) {
            return null;
        }
        model.addAttribute("progress", progress);
        model.addAttribute(
                "share",
                pages.share(
                        request,
                        "/open/progress",
                        pages.say("showcase.progress.title"),
                        progress.isEmpty()
                                ? pages.say("showcase.progress.none")
                                : progress.getFirst().title()));
        return "showcase/progress";
    }
}
