package nastavnik.search;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Search for the signed in, and over the open part for everybody. */
@Controller
class SearchController {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    @OpenToSignedIn
    String index(
            @ModelAttribute("filter") SearchFilter filter, ListRequest request, @CurrentUser SignedIn me, Model model) {
        return found(pages.find(filter, new Sight(me), request), model);
    }

    @GetMapping("/open/search")
    @OpenToAnyone
    String index(@ModelAttribute("filter") SearchFilter filter, ListRequest request, Model model) {
        return found(pages.find(filter, new Sight(null), request), model);
    }

    private static String found(FoundView page, Model model) {
        model.addAttribute("page", page);
        return "search/index";
    }
}
