package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import nastavnik.access.OpenToAnyone;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import nastavnik.web.Freshness;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Practices of the register whose authors have agreed to publication. */
@Controller
@RequestMapping("/open/practices")
@OpenToAnyone
class OpenPracticeListController {

    private final PracticeSearch search;
    private final ShowcasePages pages;
    private final FormsOfMentoring forms;

    OpenPracticeListController(PracticeSearch search, ShowcasePages pages, FormsOfMentoring forms) {
        this.search = search;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    @Nullable
    String index(
            @ModelAttribute("filter") PracticeFilter filter,
            ListRequest asked,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var wanted =
                new PracticeFilter(filter.q(), filter.school(), filter.form(), "", filter.recognition(), filter.year());
        var found = search.page(wanted, PracticeSight.PUBLIC, asked.pageable(PracticeSearch.OPEN_SORTABLE));
        var schools = search.schools(PracticeSight.PUBLIC);
        var years = search.years(PracticeSight.PUBLIC);
        var offered = forms.allChoices();
        var page = found.page().map(pages::row);
        var listing = Listing.of(asked, page);
        var query = request.getQueryString();
        if (Freshness.unchanged(
                request,
                response,
                frame,
                Instant.EPOCH,
                page.getContent(),
                page.getTotalElements(),
                schools,
                years,
                offered,
                query == null ? "" : query)) {
            return null;
        }
        model.addAttribute("filter", wanted);
        model.addAttribute("listing", listing);
        model.addAttribute("alike", found.alike());
        model.addAttribute("schools", schools);
        model.addAttribute("years", years);
        model.addAttribute("forms", offered);
        model.addAttribute("feed", "/open/practices.atom");
        model.addAttribute(
                "share",
                pages.share(
                        request,
                        "/open/practices",
                        pages.say("showcase.practices.title"),
                        pages.say("showcase.practices.lead")));
        return "showcase/practices";
    }
}
