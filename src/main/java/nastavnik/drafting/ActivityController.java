package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.roadmap.ActivityCard;
import nastavnik.roadmap.ActivityRevision;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.OrderColumn;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Activities are written in their row where scripts run (htmx asks for the row alone), else on a page of their own. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class ActivityController {

    private static final String HTMX = "HX-Request";

    private final ActivityPages pages;
    private final DraftRows rows;

    ActivityController(ActivityPages pages, DraftRows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    @GetMapping("/sections/{id}/activities/new")
    String create(
            @PathVariable long id, @RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model) {
        var form = ActivityForm.blank(pages.nextNumber(id));
        return form(form, pages.adding(id, form), htmx, model);
    }

    @PostMapping("/sections/{id}/activities")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ActivityPages.check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, pages.adding(id, form), htmx, model);
        }
        return saved(rows.addActivity(id, form.words()), htmx, model, next);
    }

    @GetMapping("/activities/{id}")
    String show(
            @PathVariable long id, @RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model) {
        var activity = pages.card(id);
        return htmx == null ? back(activity) : row(activity, "", model);
    }

    @GetMapping("/activities/{id}/edit")
    String edit(
            @PathVariable long id, @RequestHeader(name = HTMX, required = false) @Nullable String htmx, Model model) {
        var activity = pages.card(id);
        ActivityPages.draft(pages.roadmapOfActivity(id));
        var form = ActivityForm.of(activity);
        return form(form, pages.revising(id, form, null), htmx, model);
    }

    @PostMapping("/activities/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!form.take().isEmpty()) {
            var stored = pages.anyCard(id);
            return conflict(ActivityRevision.Outcome.CHANGED, form.taking(stored), stored, htmx, model);
        }
        ActivityPages.check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, pages.revising(id, form, null), htmx, model);
        }
        var revision = rows.reviseActivity(id, form.versionNumber(), form.words(), "true".equals(form.restore()));
        if (revision.outcome() == ActivityRevision.Outcome.SAVED) {
            return saved(revision.stored(), htmx, model, next);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return conflict(revision.outcome(), form.upon(revision.stored()), revision.stored(), htmx, model);
    }

    private String conflict(
            ActivityRevision.Outcome outcome,
            ActivityForm form,
            ActivityCard stored,
            @Nullable String htmx,
            Model model) {
        var conflict = pages.conflict(outcome, form, stored);
        return form(form, pages.revising(stored.id(), form, conflict), htmx, model);
    }

    private static String form(ActivityForm form, ActivityPage page, @Nullable String htmx, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        return htmx == null ? "drafting/activity" : "drafting/activity-form :: row";
    }

    private String saved(ActivityCard activity, @Nullable String htmx, Model model, RedirectAttributes next) {
        if (htmx != null) {
            return row(activity, pages.time(), model);
        }
        Flash.success(next, "drafting.activity.saved", activity.number());
        return back(activity);
    }

    private String row(ActivityCard activity, String savedAt, Model model) {
        var roadmap = pages.roadmapOfActivity(activity.id());
        model.addAttribute("row", pages.row(activity));
        model.addAttribute("edits", roadmap.editable());
        model.addAttribute("responsible", roadmap.has(OrderColumn.Kind.RESPONSIBLE));
        model.addAttribute("savedAt", savedAt);
        return "drafting/activity-form :: saved";
    }

    private String back(ActivityCard activity) {
        return "redirect:/roadmaps/" + pages.roadmapOfActivity(activity.id()).id() + "#activity-" + activity.id();
    }
}
