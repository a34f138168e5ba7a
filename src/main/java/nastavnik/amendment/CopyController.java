package nastavnik.amendment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.Interval;
import nastavnik.deadline.DeadlineReader;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A redaction copied to another period as a new draft, after a look at how its deadlines change. */
@Controller
@OpenTo(Role.COMMITTEE)
class CopyController {

    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final DeadlineReader reader;

    CopyController(Roadmaps roadmaps, Drafts drafts, DeadlineReader reader) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.reader = reader;
    }

    @GetMapping("/roadmaps/{id}/copy")
    String create(@PathVariable long id, Model model) {
        var form = RoadmapCopy.proposed(roadmap(id));
        model.addAttribute("form", form);
        return page(id, form, model);
    }

    /** The deadlines for another period, nothing stored yet. */
    @PostMapping(path = "/roadmaps/{id}/copy", params = "preview")
    String preview(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        check(form, errors, response);
        return page(id, form, model);
    }

    @PostMapping("/roadmaps/{id}/copy")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var roadmap = roadmap(id);
        if (!check(form, errors, response)) {
            return page(id, form, model);
        }
        var period = form.period().orElseThrow();
        var copy = copy(roadmap, period);
        var draft = drafts.foundOnce(copy.plan(roadmap, form.title(), period));
        if (draft.already()) {
            Flash.warning(next, "drafting.roadmap.there");
        } else if (copy.left().isEmpty()) {
            Flash.success(next, "amendment.copied");
        } else {
            Flash.warning(next, "amendment.copied.left", copy.left().size());
        }
        return "redirect:/roadmaps/" + draft.id();
    }

    private static boolean check(CopyForm form, BindingResult errors, HttpServletResponse response) {
        if (!errors.hasFieldErrors("periodFrom")
                && !errors.hasFieldErrors("periodTo")
                && form.period().isEmpty()) {
            errors.rejectValue("periodTo", "amendment.copy.reversed");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return !errors.hasErrors();
    }

    private String page(long id, CopyForm form, Model model) {
        var roadmap = roadmap(id);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute(
                "copy", form.period().map(period -> copy(roadmap, period)).orElse(null));
        return "amendment/copy";
    }

    private RoadmapCopy copy(RoadmapCard roadmap, Interval period) {
        return RoadmapCopy.of(roadmap, roadmaps.sections(roadmap.id()), period, reader);
    }

    private RoadmapCard roadmap(long id) {
        return roadmaps.find(id).orElseThrow(NotFoundException::new);
    }
}
