package nastavnik.agreement;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapStatus;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The director looks once more at what he sends, and sends what he has looked at. */
@Controller
@OpenTo(Role.DIRECTOR)
class SubmissionController {

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final Submissions submissions;

    SubmissionController(Roadmaps roadmaps, RoadmapPages pages, Submissions submissions) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping("/roadmaps/{id}/submission")
    ModelAndView create(@PathVariable long id, @CurrentUser SignedIn me) {
        var sent = roadmaps.find(id).filter(found -> found.status() == RoadmapStatus.SENT && found.writtenBy(me));
        return sent.isPresent() ? new ModelAndView("redirect:/roadmaps/" + id) : page(id, me, false);
    }

    /** @param read mark of what the person has looked at */
    @PostMapping("/roadmaps/{id}/submission")
    ModelAndView store(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String read,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        editable(id, me);
        if (!mark(id).equals(read)) {
            return page(id, me, true);
        }
        submissions.send(id, me);
        Flash.success(next, "agreement.sent");
        return new ModelAndView("redirect:/roadmaps/" + id);
    }

    private ModelAndView page(long id, SignedIn me, boolean changed) {
        editable(id, me);
        return new ModelAndView("agreement/submission", changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                .addObject("roadmap", pages.show(id, me).orElseThrow(NotFoundException::new))
                .addObject("leftOut", roadmaps.leftOut(id))
                .addObject("read", mark(id))
                .addObject("changed", changed);
    }

    /** What would be sent, in so few signs that two people's words cannot be mistaken for each other. */
    private String mark(long id) {
        return Integer.toHexString(submissions.content(id).hashCode());
    }

    private void editable(long id, SignedIn me) {
        var roadmap = roadmaps.find(id)
                .filter(RoadmapCard::ofSchool)
                .filter(found -> found.writtenBy(me))
                .orElseThrow(NotFoundException::new);
        if (!roadmap.editable()) {
            throw new ConflictException("Roadmap " + id + " is " + roadmap.status());
        }
    }
}
