package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.RoadmapLevel;
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

/** Brings a draft into force by an order. Doubts about deadlines are shown and do not forbid it. */
@Controller
@OpenTo(Role.COMMITTEE)
class ApprovalController {

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final Drafts drafts;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;

    ApprovalController(
            Roadmaps roadmaps, RoadmapPages pages, Drafts drafts, CommitteeOffice committee, CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.drafts = drafts;
        this.committee = committee;
        this.clock = clock;
    }

    @GetMapping("/roadmaps/{id}/approval")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        var order = draft(id).order();
        model.addAttribute(
                "form",
                new OrderForm(
                        order.issuer().isBlank() ? committee.card().fullNameGenitive() : order.issuer(),
                        order.signedOn() == null ? "" : Dates.compact(order.signedOn()),
                        order.number(),
                        order.title(),
                        order.withoutOrder()));
        return page(id, me, model);
    }

    @PostMapping("/roadmaps/{id}/approval")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        draft(id);
        if (form.numberMissing()) {
            errors.rejectValue("number", "drafting.order.number.missing");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, me, model);
        }
        drafts.approve(id, form.order());
        Flash.success(next, "drafting.approval.done");
        return "redirect:/roadmaps/" + id;
    }

    private String page(long id, SignedIn me, Model model) {
        var roadmap = pages.show(id, me).orElseThrow(NotFoundException::new);
        var card = draft(id);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute(
                "overlapping",
                roadmaps.approved(clock.today()).stream()
                        .filter(other -> other.level() == RoadmapLevel.MUNICIPAL
                                && card.level() == RoadmapLevel.MUNICIPAL
                                && other.period().overlaps(card.period()))
                        .toList());
        return "drafting/approval";
    }

    private RoadmapCard draft(long id) {
        var draft = ActivityPages.draft(roadmaps.find(id).orElseThrow(NotFoundException::new));
        if (draft.amendment()) {
            throw new ConflictException("Roadmap " + id + " is an amendment and needs an act");
        }
        return draft;
    }
}
