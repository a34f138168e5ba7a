package nastavnik.drafting;

import java.util.List;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which roadmap of the level above a draft carries out, and which of its activities an activity carries out. */
@Controller
@OpenTo(Role.COMMITTEE)
class ParentController {

    private static final int LONGEST = 100;

    private final ActivityPages pages;
    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final DraftRows rows;
    private final CommitteeClock clock;

    ParentController(ActivityPages pages, Roadmaps roadmaps, Drafts drafts, DraftRows rows, CommitteeClock clock) {
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/roadmaps/{id}/parent")
    String edit(@PathVariable long id, Model model) {
        var roadmap = pages.draft(id);
        var parentId = roadmap.parentId();
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("activity", null);
        model.addAttribute("action", "/roadmaps/" + id + "/parent");
        model.addAttribute("chosen", parentId == null ? "" : Long.toString(parentId));
        model.addAttribute(
                "choices",
                roadmaps.approved(clock.today()).stream()
                        .filter(above -> above.level() == roadmap.level().parent())
                        .map(above -> new Choice(Long.toString(above.roadmapId()), above.title()))
                        .toList());
        return "drafting/parent";
    }

    @PostMapping("/roadmaps/{id}/parent")
    String update(@PathVariable long id, @RequestParam(defaultValue = "") String parent, RedirectAttributes next) {
        drafts.carryOut(id, parent.matches("\\d{1,18}") ? Long.valueOf(parent) : null);
        Flash.success(next, "drafting.parent.saved");
        return "redirect:/roadmaps/" + id;
    }

    @GetMapping("/activities/{id}/parent")
    String editActivity(@PathVariable long id, Model model) {
        var roadmap = ActivityPages.draft(pages.roadmapOfActivity(id));
        var activity = pages.card(id);
        var parentKey = activity.parentKey();
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("activity", pages.row(activity));
        model.addAttribute("action", "/activities/" + id + "/parent");
        model.addAttribute("chosen", parentKey == null ? "" : Long.toString(parentKey));
        model.addAttribute("choices", activities(roadmap));
        return "drafting/parent";
    }

    @PostMapping("/activities/{id}/parent")
    String updateActivity(
            @PathVariable long id, @RequestParam(defaultValue = "") String parent, RedirectAttributes next) {
        rows.carryOut(id, parent.matches("\\d{1,18}") ? Long.valueOf(parent) : null);
        Flash.success(next, "drafting.parent.activity.saved");
        return "redirect:/roadmaps/" + pages.roadmapOfActivity(id).id() + "#activity-" + id;
    }

    private List<Choice> activities(RoadmapCard roadmap) {
        var parentId = roadmap.parentId();
        return parentId == null
                ? List.of()
                : roadmaps.redactions(parentId)
                        .flatMap(all -> all.on(clock.today()))
                        .map(above -> roadmaps.sections(above.id()).stream()
                                .flatMap(section -> section.activities().stream())
                                .map(each -> new Choice(Long.toString(each.key()), label(each)))
                                .toList())
                        .orElse(List.of());
    }

    private static String label(ActivityCard activity) {
        var label = (activity.number() + " " + activity.title()).strip();
        return label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
    }
}
