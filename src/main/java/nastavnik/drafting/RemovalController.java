package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.plan.ActivityCard;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes at a click, because the next page offers to undo it. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
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

    /** Why a school leaves out what the municipality wants of it. */
    @GetMapping("/activities/{id}/removal")
    String leaveOut(@PathVariable long id, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        return leavingOut(id, model);
    }

    @PostMapping(path = "/activities/{id}/removal", params = "reason")
    String leaveOut(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var activity = pages.card(id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return leavingOut(id, model);
        }
        rows.leaveOut(id, form.reason());
        return removed(id, activity, next);
    }

    private String leavingOut(long id, Model model) {
        ActivityPages.draft(pages.roadmapOfActivity(id));
        model.addAttribute("row", pages.row(pages.card(id)));
        model.addAttribute("roadmap", pages.roadmapOfActivity(id));
        return "drafting/leaving-out";
    }

    @PostMapping("/activities/{id}/removal")
    String removeActivity(@PathVariable long id, RedirectAttributes next) {
        var activity = pages.card(id);
        if (pages.row(activity).obligatory()) {
            return "redirect:/activities/" + id + "/removal";
        }
        rows.removeActivity(id);
        return removed(id, activity, next);
    }

    private String removed(long id, ActivityCard activity, RedirectAttributes next) {
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
        var wanted = pages.wanted(id);
        if (!wanted.isEmpty()) {
            Flash.warning(next, "drafting.section.wanted", String.join(", ", wanted));
            return BACK + pages.draftOfSection(id).id() + "#section-" + id;
        }
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
        if (draft.ofSchool()) {
            return "redirect:/school-roadmaps";
        }
        return amendment ? BACK + draft.roadmapId() : "redirect:/roadmaps";
    }

    @PostMapping("/roadmaps/{id}/restoration")
    String restoreRoadmap(@PathVariable long id, RedirectAttributes next) {
        drafts.restore(id);
        Flash.success(next, "drafting.restored");
        return BACK + id;
    }
}
