package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.practice.Practices;
import nastavnik.web.Freshness;
import nastavnik.web.NotFoundException;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One practice of the register whose authors have agreed to publication. */
@Controller
@RequestMapping("/open/practices")
@OpenToAnyone
class OpenPracticeController {

    private final Practices practices;
    private final ShowcasePages pages;

    OpenPracticeController(Practices practices, ShowcasePages pages) {
        this.practices = practices;
        this.pages = pages;
    }

    /** A card that was merged into another one leads there: its address was given away. */
    @GetMapping("/{id}")
    @Nullable
    String show(
            @PathVariable long id,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var practice = pages.practice(id).orElse(null);
        if (practice == null) {
            var moved = practices.movedTo(id).orElseThrow(NotFoundException::new);
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, "/open/practices/" + moved);
            return null;
        }
        // by values: the card's words hold an entity, which has none
        if (Freshness.unchanged(
                request,
                response,
                frame,
                Instant.EPOCH,
                id,
                practice.card().version(),
                practice.card().school(),
                practice.form(),
                practice.recognition(),
                practice.files())) {
            return null;
        }
        model.addAttribute("practice", practice);
        model.addAttribute("feed", "/open/practices.atom");
        model.addAttribute(
                "share",
                pages.share(
                        request,
                        "/open/practices/" + id,
                        practice.card().words().name(),
                        practice.summary()));
        return "showcase/practice";
    }
}
