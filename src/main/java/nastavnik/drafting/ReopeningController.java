package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
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

/** Makes an approved roadmap a draft again, with a reason that stays in its history. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR})
class ReopeningController {

    private final Roadmaps roadmaps;
    private final Drafts drafts;

    ReopeningController(Roadmaps roadmaps, Drafts drafts) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
    }

    @GetMapping("/roadmaps/{id}/reopening")
    String create(@PathVariable long id, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        return page(approved(id), model);
    }

    @PostMapping("/roadmaps/{id}/reopening")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var roadmap = approved(id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(roadmap, model);
        }
        drafts.reopen(id, form.reason());
        Flash.success(next, "drafting.reopening.done");
        return "redirect:/roadmaps/" + id;
    }

    private String page(RoadmapCard roadmap, Model model) {
        model.addAttribute("roadmap", roadmap);
        model.addAttribute(
                "restores",
                roadmap.ofSchool() ? List.of() : roadmaps.replacements().by(roadmap.id()));
        return "drafting/reopening";
    }

    private RoadmapCard approved(long id) {
        var roadmap = roadmaps.find(id).orElseThrow(NotFoundException::new);
        if (roadmap.ofSchool() ? roadmap.editable() : roadmap.draft()) {
            throw new ConflictException("Roadmap " + id + " is a draft");
        }
        return roadmap;
    }
}
