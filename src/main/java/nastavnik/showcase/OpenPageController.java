package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.committee.CommitteeOffice;
import nastavnik.normative.Normatives;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import nastavnik.web.Freshness;
import nastavnik.web.PageFrame;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first open page. */
@Controller
@OpenToAnyone
class OpenPageController {

    private static final PageRequest NEWEST = PageRequest.of(0, 5, Sort.by(PracticeSearch.OPEN_SORTABLE.getFirst()));

    private static final PageRequest NEXT = PageRequest.of(0, 12, Sort.by(WebinarSearch.OPEN_SORTABLE.getFirst()));

    private final ShowcasePages pages;
    private final WebinarSearch webinarSearch;
    private final OpenWebinarPages webinars;
    private final PracticeSearch search;
    private final Normatives normatives;
    private final CommitteeOffice committee;

    OpenPageController(
            ShowcasePages pages,
            WebinarSearch webinarSearch,
            OpenWebinarPages webinars,
            PracticeSearch search,
            Normatives normatives,
            CommitteeOffice committee) {
        this.webinarSearch = webinarSearch;
        this.webinars = webinars;
        this.pages = pages;
        this.search = search;
        this.normatives = normatives;
        this.committee = committee;
    }

    @GetMapping("/open")
    @Nullable
    String index(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var progress = pages.progress();
        var newest =
                search.page(PracticeFilter.none(), PracticeSight.PUBLIC, NEWEST).page();
        var documents = normatives.shelves().stream()
                .mapToInt(shelf -> shelf.documents().size())
                .sum();
        var coming = webinarSearch.page(WebinarFilter.none(), WebinarSight.PUBLIC, NEXT).stream()
                .map(webinars::row)
                .filter(webinar -> webinar.ahead() && webinar.state() != WebinarState.CANCELLED)
                .limit(3)
                .toList();
        var card = committee.card();
        if (Freshness.unchanged(
                request,
                response,
                frame,
                Instant.EPOCH,
                progress,
                newest.getContent(),
                newest.getTotalElements(),
                documents,
                coming,
                card)) {
            return null;
        }
        model.addAttribute("progress", progress);
        model.addAttribute("newest", newest.getContent());
        model.addAttribute("practices", newest.getTotalElements());
        model.addAttribute("documents", documents);
        model.addAttribute("webinars", coming);
        model.addAttribute("committee", card);
        model.addAttribute("feed", "/open/practices.atom");
        model.addAttribute("share", pages.share(request, "/open", pages.say("showcase.title"), card.fullName()));
        return "showcase/index";
    }
}
