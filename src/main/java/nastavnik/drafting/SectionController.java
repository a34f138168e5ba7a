package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.DraftRows;
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

@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class SectionController {

    private static final String PAGE = "drafting/section";

    private final ActivityPages pages;
    private final Roadmaps roadmaps;
    private final DraftRows rows;

    SectionController(ActivityPages pages, Roadmaps roadmaps, DraftRows rows) {
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.rows = rows;
    }

    @GetMapping("/roadmaps/{id}/sections/new")
    String create(@PathVariable long id, Model model) {
        var roadmap = draft(id);
        var place = roadmaps.sections(id).size() + 1;
        model.addAttribute("form", new SectionForm("", place + ".", ""));
        return page("/roadmaps/" + id + "/sections", roadmap, model);
    }

    @PostMapping("/roadmaps/{id}/sections")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("/roadmaps/" + id + "/sections", draft(id), model);
        }
        var section = rows.addSection(id, form.number(), form.title());
        Flash.success(next, "drafting.section.saved");
        return "redirect:/roadmaps/" + id + "#section-" + section;
    }

    @GetMapping("/sections/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        var section = section(id);
        model.addAttribute(
                "form", new SectionForm(Integer.toString(section.version()), section.number(), section.title()));
        return page("/sections/" + id, pages.draftOfSection(id), model);
    }

    @PostMapping("/sections/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var roadmap = pages.draftOfSection(id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("/sections/" + id, roadmap, model);
        }
        if (!rows.reviseSection(id, form.versionNumber(), form.number(), form.title())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stored", section(id));
            return page("/sections/" + id, roadmap, model);
        }
        Flash.success(next, "drafting.section.saved");
        return "redirect:/roadmaps/" + roadmap.id() + "#section-" + id;
    }

    private static String page(String action, RoadmapCard roadmap, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("roadmap", roadmap);
        return PAGE;
    }

    private SectionCard section(long id) {
        return roadmaps.section(id).orElseThrow(NotFoundException::new);
    }

    private RoadmapCard draft(long id) {
        return ActivityPages.draft(roadmaps.find(id).orElseThrow(NotFoundException::new));
    }
}
