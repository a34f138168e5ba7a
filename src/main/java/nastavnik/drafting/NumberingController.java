package nastavnik.drafting;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
class NumberingController {

    private final Roadmaps roadmaps;
    private final Drafts drafts;

    NumberingController(Roadmaps roadmaps, Drafts drafts) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
    }

    @GetMapping("/roadmaps/{id}/numbering")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("roadmap", ActivityPages.draft(roadmaps.find(id).orElseThrow(NotFoundException::new)));
        model.addAttribute("changes", new Numbering(roadmaps.sections(id)).changes());
        return "drafting/numbering";
    }

    @PostMapping("/roadmaps/{id}/numbering")
    String update(@PathVariable long id, RedirectAttributes next) {
        var numbering = new Numbering(roadmaps.sections(id));
        drafts.renumber(id, numbering.sectionNumbers(), numbering.activityNumbers());
        Flash.success(next, "drafting.numbering.done");
        return "redirect:/roadmaps/" + id;
    }
}
