package nastavnik.drafting;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes at a click, because the next page offers to undo it. */
@Controller
@OpenTo(Role.COMMITTEE)
class RemovalController {

    private static final String BACK = "redirect:/roadmaps/";

    private final ActivityPages pages;
    private final Drafts drafts;
    private final DraftRows rows;

    RemovalController(ActivityPages pages, Drafts drafts, DraftRows rows) {
        this.pages = pages;
        this.drafts = drafts;
        this.rows = rows;
    }

    @PostMapping("/activities/{id}/removal")
    String removeActivity(@PathVariable long id, RedirectAttributes next) {
        var activity = pages.card(id);
        rows.removeActivity(id);
        Flash.undoable(
                next,
                "/activities/" + id + "/restoration",
                "drafting.activity.removed",
                pages.row(activity).label());
        return BACK + pages.roadmapOfActivity(id).id() + "#section-" + activity.sectionId();
    }

    @PostMapping("/activities/{id}/restoration")
    String restoreActivity(@PathVariable long id, RedirectAttributes next) {
        rows.restoreActivity(id);
        Flash.success(next, "drafting.restored");
        return BACK + pages.roadmapOfActivity(id).id() + "#activity-" + id;
    }

    @PostMapping("/sections/{id}/removal")
    String removeSection(@PathVariable long id, RedirectAttributes next) {
        rows.removeSection(id);
        Flash.undoable(next, "/sections/" + id + "/restoration", "drafting.section.removed");
        return BACK + pages.draftOfSection(id).id();
    }

    @PostMapping("/sections/{id}/restoration")
    String restoreSection(@PathVariable long id, RedirectAttributes next) {
        rows.restoreSection(id);
        Flash.success(next, "drafting.restored");
        return BACK + pages.draftOfSection(id).id() + "#section-" + id;
    }

    @PostMapping("/roadmaps/{id}/removal")
    String removeRoadmap(@PathVariable long id, RedirectAttributes next) {
        var draft = pages.draft(id);
        drafts.remove(id);
        var amendment = draft.amendment();
        Flash.undoable(
                next,
                "/roadmaps/" + id + "/restoration",
                amendment ? "drafting.amendment.removed" : "drafting.roadmap.removed");
        return amendment ? BACK + draft.roadmapId() : "redirect:/roadmaps";
    }

    @PostMapping("/roadmaps/{id}/restoration")
    String restoreRoadmap(@PathVariable long id, RedirectAttributes next) {
        drafts.restore(id);
        Flash.success(next, "drafting.restored");
        return BACK + id;
    }
}
