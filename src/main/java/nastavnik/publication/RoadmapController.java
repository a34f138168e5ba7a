package nastavnik.publication;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToSignedIn
class RoadmapController {

    private final RoadmapPages pages;
    private final RoadmapHistory history;
    private final Scans scans;

    RoadmapController(RoadmapPages pages, RoadmapHistory history, Scans scans) {
        this.scans = scans;
        this.pages = pages;
        this.history = history;
    }

    @GetMapping("/roadmaps")
    String index(@CurrentUser SignedIn me, ListRequest request, Model model) {
        model.addAttribute("list", pages.list(me, request));
        model.addAttribute("keeps", me.is(Role.COMMITTEE));
        return "publication/index";
    }

    @GetMapping("/roadmaps/{id}")
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction,
            @CurrentUser SignedIn me,
            Model model) {
        var wanted = Wanted.of(on, redaction);
        var roadmap = pages.show(id, wanted, me).orElseThrow(NotFoundException::new);
        model.addAttribute("on", wanted.day());
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("under", roadmap.ofSchool() ? "/school-roadmaps" : null);
        model.addAttribute("scans", scans.of(roadmap.id()));
        model.addAttribute("keeps", me.is(Role.COMMITTEE) && !roadmap.ofSchool());
        model.addAttribute("edits", pages.edits(roadmap.id(), me));
        model.addAttribute("notes", pages.notes(roadmap.id(), me));
        model.addAttribute("leftOut", roadmap.ofSchool() ? pages.leftOut(roadmap.id()) : List.of());
        model.addAttribute("takesBack", roadmap.ofSchool() && roadmap.mayBeTakenBack() && me.is(Role.DIRECTOR));
        model.addAttribute(
                "history",
                roadmap.ofSchool() || RoadmapPages.seesDrafts(me) ? history.of(roadmap.roadmapId()) : List.of());
        return "publication/show";
    }
}
