package nastavnik.drafting;

import java.util.Optional;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where sections and activities stand. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class PlaceController {

    private final ActivityPages pages;
    private final Roadmaps roadmaps;
    private final DraftRows rows;

    PlaceController(ActivityPages pages, Roadmaps roadmaps, DraftRows rows) {
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.rows = rows;
    }

    @GetMapping("/activities/{id}/place")
    String edit(@PathVariable long id, Model model) {
        var activity = pages.row(pages.card(id));
        var roadmap = ActivityPages.draft(pages.roadmapOfActivity(id));
        model.addAttribute("activity", activity);
        model.addAttribute("roadmapId", roadmap.id());
        model.addAttribute("sections", roadmaps.sections(roadmap.id()));
        return "drafting/place";
    }

    @PostMapping(path = "/activities/{id}/place", params = "direction")
    String move(@PathVariable long id, @RequestParam String direction) {
        rows.moveActivity(id, "up".equals(direction));
        return activity(id);
    }

    /** @param target «section» or «section:activity to follow» */
    @PostMapping("/activities/{id}/place")
    String update(@PathVariable long id, @RequestParam(defaultValue = "") String target) {
        if (!target.matches("\\d{1,18}(:\\d{1,18})?")) {
            throw new NotFoundException();
        }
        var parts = target.split(":", -1);
        rows.placeActivity(
                id,
                Long.parseLong(parts[0]),
                parts.length == 2 ? Optional.of(Long.parseLong(parts[1])) : Optional.empty());
        return activity(id);
    }

    @PostMapping("/sections/{id}/place")
    String moveSection(@PathVariable long id, @RequestParam(defaultValue = "") String direction) {
        rows.moveSection(id, "up".equals(direction));
        return "redirect:/roadmaps/" + pages.draftOfSection(id).id() + "#section-" + id;
    }

    private String activity(long id) {
        return "redirect:/roadmaps/" + pages.roadmapOfActivity(id).id() + "#activity-" + id;
    }
}
