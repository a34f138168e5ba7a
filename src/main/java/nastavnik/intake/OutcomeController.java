package nastavnik.intake;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.plan.RoadmapLevel;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a document: a draft of its own, or changes to one that is there. */
@Controller
@OpenTo(Role.COMMITTEE)
class OutcomeController {

    private final IntakeService intake;
    private final ImportPages pages;

    OutcomeController(IntakeService intake, ImportPages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @PostMapping("/roadmap-imports/{id}/roadmap")
    ModelAndView store(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImportForm typed,
            BindingResult errors,
            @CurrentUser SignedIn person,
            RedirectAttributes next) {
        var upload = intake.find(id, person);
        var form = typed.after(intake.form(upload));
        check(upload, form, errors);
        if (!form.leftOut().equals(intake.form(upload).leftOut())) {
            intake.keep(id, typed, Pressed.nothing(), person);
            errors.rejectValue("target", "intake.compare.look");
        }
        if (!errors.hasErrors()) {
            var roadmapId = intake.store(id, form, person);
            if (roadmapId.isPresent()) {
                Flash.success(next, form.target().isEmpty() ? "intake.stored" : "intake.rewritten");
                return new ModelAndView("redirect:/roadmaps/" + roadmapId.get());
            }
            errors.rejectValue("target", "intake.target.changed");
        }
        var page = pages.preview(upload, form, "1");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("form", typed); // the one the errors are about
    }

    private static void check(StoredImport upload, ImportForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("periodFrom")
                && !errors.hasFieldErrors("periodTo")
                && form.period().isEmpty()) {
            errors.rejectValue("periodTo", "intake.period.reversed");
        }
        if (Arrays.stream(RoadmapLevel.values()).noneMatch(level -> level.name().equals(form.level()))) {
            errors.rejectValue("level", "intake.level.unknown");
        }
        var kinds = form.kinds(upload.table(form).captions().size());
        if (!kinds.contains(Kind.TITLE)) {
            errors.rejectValue("columns", "intake.columns.noTitle");
        }
        var chosen = kinds.stream().filter(Objects::nonNull).toList();
        if (chosen.stream().distinct().count() != chosen.size()) {
            errors.rejectValue("columns", "intake.columns.twice");
        }
    }
}
