package nastavnik.drafting;

import nastavnik.plan.ActivityCard;
import nastavnik.plan.OrderColumn;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Activities are written in their row where scripts run (htmx asks for the row alone), else on a page of their own. */
@Component
class ActivityAnswers {

    static final String HTMX = "HX-Request";

    private final ActivityPages pages;

    ActivityAnswers(ActivityPages pages) {
        this.pages = pages;
    }

    static String form(ActivityForm form, ActivityPage page, @Nullable String htmx, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        return htmx == null ? "drafting/activity" : "drafting/activity-form :: row";
    }

    String saved(ActivityCard activity, @Nullable String htmx, Model model, RedirectAttributes next) {
        if (htmx != null) {
            return row(activity, pages.time(), model);
        }
        Flash.success(next, "drafting.activity.saved", activity.number());
        return back(activity);
    }

    String row(ActivityCard activity, String savedAt, Model model) {
        var roadmap = pages.roadmapOfActivity(activity.id());
        model.addAttribute("row", pages.row(activity));
        model.addAttribute("edits", roadmap.editable());
        model.addAttribute("responsible", roadmap.has(OrderColumn.Kind.RESPONSIBLE));
        model.addAttribute("savedAt", savedAt);
        return "drafting/activity-form :: saved";
    }

    String back(ActivityCard activity) {
        return "redirect:/roadmaps/" + pages.roadmapOfActivity(activity.id()).id() + "#activity-" + activity.id();
    }
}
