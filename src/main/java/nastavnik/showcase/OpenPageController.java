package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.committee.CommitteeOffice;
import nastavnik.normative.Normatives;
import nastavnik.normative.Shelf;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import nastavnik.web.Freshness;
import nastavnik.web.PageFrame;
import nastavnik.web.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first open page, and those that have no list: progress, documents, contacts. */
@Controller
@OpenToAnyone
class OpenPageController {

    private static final PageRequest NEWEST = PageRequest.of(0, 5, Sort.by(PracticeSearch.OPEN_SORTABLE.getFirst()));

    private final ShowcasePages pages;
    private final PracticeSearch search;
    private final Normatives normatives;
    private final CommitteeOffice committee;

    OpenPageController(ShowcasePages pages, PracticeSearch search, Normatives normatives, CommitteeOffice committee) {
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
                card)) {
            return null;
        }
        model.addAttribute("progress", progress);
        model.addAttribute("newest", newest.getContent());
        model.addAttribute("practices", newest.getTotalElements());
        model.addAttribute("documents", documents);
        model.addAttribute("committee", card);
        model.addAttribute("feed", "/open/practices.atom");
        return page("/open", "showcase.title", card.fullName(), "showcase/index", request, model);
    }

    @GetMapping("/open/progress")
    @Nullable
    String progress(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var progress = pages.progress();
        if (Freshness.unchanged(request, response, frame, Instant.EPOCH, progress)) {
            return null;
        }
        model.addAttribute("progress", progress);
        return page(
                "/open/progress",
                "showcase.progress.title",
                progress.isEmpty()
                        ? pages.say("showcase.progress.none")
                        : progress.getFirst().title(),
                "showcase/progress",
                request,
                model);
    }

    @GetMapping("/open/documents")
    @Nullable
    String documents(
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
        return page(
                "/open/documents",
                "showcase.documents.title",
                pages.say("showcase.documents.lead"),
                "showcase/documents",
                request,
                model);
    }

    @GetMapping("/open/contacts")
    @Nullable
    String contacts(
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var card = committee.card();
        if (Freshness.unchanged(request, response, frame, Instant.EPOCH, card)) {
            return null;
        }
        model.addAttribute("committee", card);
        return page("/open/contacts", "showcase.contacts", card.fullName(), "showcase/contacts", request, model);
    }

    private String page(
            String path, String title, String description, String view, HttpServletRequest request, Model model) {
        model.addAttribute("share", new Share(pages.say(title), description, ShowcasePages.address(request, path)));
        return view;
    }
}
