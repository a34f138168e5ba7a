package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.web.Freshness;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.web.PageFrame;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published webinars: those to come first, then those that were, with their recordings. */
@Controller
@RequestMapping("/open/webinars")
@OpenToAnyone
class OpenWebinarController {

    static final String FEED = "/open/webinars.atom";

    private final WebinarSearch search;
    private final OpenWebinarPages webinars;
    private final ShowcasePages pages;

    OpenWebinarController(WebinarSearch search, OpenWebinarPages webinars, ShowcasePages pages) {
        this.search = search;
        this.webinars = webinars;
        this.pages = pages;
    }

    @GetMapping
    @Nullable
    String index(
            WebinarFilter typed,
            ListRequest asked,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var filter = new WebinarFilter(typed.half(), "", "", "", typed.q());
        var page = search.page(filter, WebinarSight.PUBLIC, asked.pageable(WebinarSearch.OPEN_SORTABLE))
                .map(webinars::row);
        var listing = Listing.of(asked, page);
        var halves = webinars.halves();
        var query = request.getQueryString();
        if (Freshness.unchanged(
                request,
                response,
                frame,
                Instant.EPOCH,
                page.getContent(),
                page.getTotalElements(),
                halves,
                query == null ? "" : query)) {
            return null;
        }
        model.addAttribute("filter", filter);
        model.addAttribute("halves", halves);
        model.addAttribute("listing", listing);
        model.addAttribute("feed", FEED);
        model.addAttribute(
                "share",
                pages.share(
                        request,
                        "/open/webinars",
                        pages.say("showcase.webinars.title"),
                        pages.say("showcase.webinars.lead")));
        return "showcase/webinars";
    }

    @GetMapping("/{id}")
    @Nullable
    String show(
            @PathVariable long id,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var webinar = webinars.webinar(id).orElseThrow(NotFoundException::new);
        if (Freshness.unchanged(request, response, frame, Instant.EPOCH, webinar)) {
            return null;
        }
        var topic = webinar.card().slot().topic();
        model.addAttribute("webinar", webinar);
        model.addAttribute("feed", FEED);
        model.addAttribute(
                "share",
                pages.share(request, "/open/webinars/" + id, topic, webinar.when() + ". " + webinar.givenBy()));
        return "showcase/webinar";
    }
}
