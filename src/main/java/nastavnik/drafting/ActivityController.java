package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityRevision;
import nastavnik.roadmap.DraftRows;
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

/** An activity of a draft, read and written. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class ActivityController {

    private final ActivityPages pages;
    private final DraftRows rows;
    private final ActivityAnswers answers;

    ActivityController(ActivityPages pages, DraftRows rows, ActivityAnswers answers) {
        this.pages = pages;
        this.rows = rows;
        this.answers = answers;
    }

    @GetMapping("/activities/{id}")
    String show(
            @PathVariable long id,
            @RequestHeader(name = ActivityAnswers.HTMX, required = false) @Nullable String htmx,
            Model model) {
        var activity = pages.card(id);
        return htmx == null ? answers.back(activity) : answers.row(activity, "", model);
    }

    @GetMapping("/activities/{id}/edit")
    String edit(
            @PathVariable long id,
            @RequestHeader(name = ActivityAnswers.HTMX, required = false) @Nullable String htmx,
            Model model) {
        var activity = pages.card(id);
        ActivityPages.draft(pages.roadmapOfActivity(id));
        var form = ActivityForm.of(activity);
        return ActivityAnswers.form(form, pages.revising(id, form, null), htmx, model);
    }

    @PostMapping("/activities/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            @RequestHeader(name = ActivityAnswers.HTMX, required = false) @Nullable String htmx,
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
            return ActivityAnswers.form(form, pages.revising(id, form, null), htmx, model);
        }
        var revision = rows.reviseActivity(id, form.versionNumber(), form.words(), "true".equals(form.restore()));
        if (revision.outcome() == ActivityRevision.Outcome.SAVED) {
            return answers.saved(revision.stored(), htmx, model, next);
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
        return ActivityAnswers.form(form, pages.revising(stored.id(), form, conflict), htmx, model);
    }
}
