package nastavnik.approval;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.plan.RoadmapCard;
import nastavnik.publication.Scans;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scan of an order that has come into force without it, and who may open it. */
@Controller
@OpenTo(Role.COMMITTEE)
class ScanController {

    private final Roadmaps roadmaps;
    private final Scans scans;

    ScanController(Roadmaps roadmaps, Scans scans) {
        this.roadmaps = roadmaps;
        this.scans = scans;
    }

    @GetMapping("/roadmaps/{id}/scans")
    String edit(@PathVariable long id, Model model) {
        scans.fields(id, List.of(), model);
        return page(id, model);
    }

    @PostMapping("/roadmaps/{id}/scans")
    String update(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @RequestParam(defaultValue = "false") boolean shownToAll,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var refused = scans.attach(approved(id).id(), files, shownToAll, me);
        scans.approved(id);
        if (!refused.isEmpty()) {
            scans.fields(id, refused, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        Flash.success(next, "approval.scans.done");
        return "redirect:/roadmaps/" + id;
    }

    @PostMapping(path = "/roadmaps/{id}/scans", params = "remove")
    String destroy(@PathVariable long id, @RequestParam UUID remove, @CurrentUser SignedIn me, Model model) {
        scans.remove(approved(id).id(), remove, me);
        scans.fields(id, List.of(), model);
        return page(id, model);
    }

    private String page(long id, Model model) {
        model.addAttribute("roadmap", approved(id));
        return "approval/scans";
    }

    private RoadmapCard approved(long id) {
        return roadmaps.find(id).filter(roadmap -> !roadmap.draft()).orElseThrow(NotFoundException::new);
    }
}
