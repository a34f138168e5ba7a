package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An activity is added to a section of a draft. */
@Controller
@RequestMapping("/sections/{id}/activities")
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class NewActivityController {

    private final ActivityPages pages;
    private final DraftRows rows;
    private final ActivityAnswers answers;

    NewActivityController(ActivityPages pages, DraftRows rows, ActivityAnswers answers) {
        this.pages = pages;
        this.rows = rows;
        this.answers = answers;
    }

    @GetMapping("/new")
    String create(
            @PathVariable long id,
            @RequestHeader(name = ActivityAnswers.HTMX, required = false) @Nullable String htmx,
            Model model) {
        var form = ActivityForm.blank(pages.nextNumber(id));
        return ActivityAnswers.form(form, pages.adding(id, form), htmx, model);
    }

    @PostMapping
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            @RequestHeader(name = ActivityAnswers.HTMX, required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        ActivityPages.check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ActivityAnswers.form(form, pages.adding(id, form), htmx, model);
        }
        return answers.saved(rows.addActivity(id, form.words()), htmx, model, next);
    }
}
