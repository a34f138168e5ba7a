package nastavnik.amendment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.plan.RoadmapCard;
import nastavnik.publication.RedactionWords;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import nastavnik.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two redactions of a roadmap side by side; without a choice the last two. */
@Controller
class ComparisonController {

    private final Roadmaps roadmaps;
    private final ComparisonPages pages;
    private final RedactionWords words;
    private final SiteAddress site;

    ComparisonController(Roadmaps roadmaps, ComparisonPages pages, RedactionWords words, SiteAddress site) {
        this.site = site;
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/roadmaps/{id}/comparison")
    @OpenToSignedIn
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean all,
            @CurrentUser SignedIn me,
            Model model) {
        return page(id, before, after, all, RoadmapPages.seesDrafts(me), "/roadmaps/", model);
    }

    @GetMapping("/open/roadmaps/{id}/comparison")
    @OpenToAnyone
    String showOpen(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean all,
            HttpServletRequest request,
            Model model) {
        var redactions = roadmaps.redactions(id).orElseThrow(NotFoundException::new);
        var view = page(id, before, after, all, false, "/open/roadmaps/", model);
        model.addAttribute(
                "share",
                pages.share(
                        redactions.approved().getLast().title(),
                        site.of(request, "/open/roadmaps/" + redactions.roadmapId() + "/comparison")));
        return view;
    }

    private String page(
            long id, String before, String after, boolean all, boolean withDrafts, String path, Model model) {
        var redactions = roadmaps.redactions(id).orElseThrow(NotFoundException::new);
        var visible = withDrafts ? redactions.all() : redactions.approved();
        if (visible.isEmpty()) {
            throw new NotFoundException();
        }
        var right = chosen(visible, after, visible.getLast());
        var left = chosen(visible, before, visible.get(Math.max(0, visible.indexOf(right) - 1)));
        model.addAttribute("roadmap", visible.getLast());
        model.addAttribute("address", path + redactions.roadmapId());
        model.addAttribute(
                "choices",
                visible.stream()
                        .map(each -> new Choice(Integer.toString(each.ordinal()), words.name(each)))
                        .toList());
        model.addAttribute("before", Integer.toString(left.ordinal()));
        model.addAttribute("after", Integer.toString(right.ordinal()));
        model.addAttribute("all", all);
        model.addAttribute("comparison", pages.of(left, right, all));
        return "amendment/comparison";
    }

    private static RoadmapCard chosen(List<RoadmapCard> visible, String ordinal, RoadmapCard otherwise) {
        return visible.stream()
                .filter(each -> Integer.toString(each.ordinal()).equals(ordinal))
                .findFirst()
                .orElse(otherwise);
    }
}
