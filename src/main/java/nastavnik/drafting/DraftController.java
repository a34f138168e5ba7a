package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapPlan;
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

/** A roadmap as a whole: its title, period, order and columns. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class DraftController {

    private static final String PAGE = "drafting/roadmap";
    private static final String BACK = "redirect:/roadmaps/";

    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final DraftPages pages;

    DraftController(Roadmaps roadmaps, Drafts drafts, DraftPages pages) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/roadmaps/new")
    @OpenTo(Role.COMMITTEE)
    String create(Model model) {
        model.addAttribute("form", pages.blank());
        return page(null, model);
    }

    @PostMapping("/roadmaps")
    @OpenTo(Role.COMMITTEE)
    String store(
            @Valid @ModelAttribute("form") RoadmapForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        pages.check(form, null, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(null, model);
        }
        var begun = drafts.foundOnce(new RoadmapPlan(form.details(), List.of()));
        if (begun.already()) {
            Flash.warning(next, "drafting.roadmap.there");
        } else {
            Flash.success(next, "drafting.roadmap.created");
        }
        return BACK + begun.id();
    }

    @GetMapping("/roadmaps/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        var roadmap = draft(id);
        model.addAttribute("form", RoadmapForm.of(roadmap));
        return page(roadmap, model);
    }

    @PostMapping("/roadmaps/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RoadmapForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var roadmap = draft(id);
        pages.check(form, roadmap, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(roadmap, model);
        }
        if (!drafts.revise(id, form.versionNumber(), form.details())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stored", pages.facts(roadmap));
            model.addAttribute("storedVersion", roadmap.version());
            return page(roadmap, model);
        }
        Flash.success(next, "drafting.roadmap.saved");
        return BACK + id;
    }

    private String page(@org.jspecify.annotations.Nullable RoadmapCard roadmap, Model model) {
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("under", roadmap == null || roadmap.schoolId() == null ? null : "/school-roadmaps");
        model.addAttribute("levels", pages.levels());
        model.addAttribute("kinds", OrderColumn.Kind.values());
        return PAGE;
    }

    private RoadmapCard draft(long id) {
        return ActivityPages.draft(roadmaps.find(id).orElseThrow(NotFoundException::new));
    }
}
