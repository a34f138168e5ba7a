package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.publication.RoadmapPages;
import nastavnik.publication.Scans;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.RoadmapStatus;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a draft into force by an order. Doubts about deadlines are shown and do not forbid it. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR})
class ApprovalController {

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final Drafts drafts;
    private final Scans scans;
    private final CommitteeOffice committee;
    private final MessageSource messages;
    private final CommitteeClock clock;

    ApprovalController(
            Roadmaps roadmaps,
            RoadmapPages pages,
            Drafts drafts,
            Scans scans,
            CommitteeOffice committee,
            MessageSource messages,
            CommitteeClock clock) {
        this.scans = scans;
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.drafts = drafts;
        this.committee = committee;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/roadmaps/{id}/approval")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        var draft = draft(id);
        var order = draft.order();
        model.addAttribute(
                "form",
                new OrderForm(
                        order.issuer().isBlank() ? issuer(draft) : order.issuer(),
                        order.signedOn() == null ? "" : Dates.compact(order.signedOn()),
                        order.number(),
                        order.title(),
                        order.withoutOrder(),
                        List.of()));
        scans.fields(id, List.of(), model);
        return page(id, me, model);
    }

    private String issuer(RoadmapCard draft) {
        return draft.ofSchool()
                ? messages.getMessage("drafting.order.issuer.school", null, Locale.of("ru"))
                : committee.card().fullNameGenitive();
    }

    /** Takes a scan away; what else was typed stays in the form. */
    @PostMapping(path = "/roadmaps/{id}/approval", params = "remove")
    String destroyScan(
            @PathVariable long id,
            @RequestParam UUID remove,
            @ModelAttribute("form") OrderForm form,
            @CurrentUser SignedIn me,
            Model model) {
        scans.remove(draft(id).id(), remove, me);
        scans.fields(id, List.of(), model);
        return page(id, me, model);
    }

    @PostMapping("/roadmaps/{id}/approval")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @RequestParam(defaultValue = "false") boolean shownToAll,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var draft = draft(id);
        var replacing = form.replacing(roadmaps.replaceable(draft));
        if (replacing.size() < form.replaces().size()) {
            errors.rejectValue("replaces", "drafting.approval.replaces.gone");
        }
        if (form.numberMissing()) {
            errors.rejectValue("number", "drafting.order.number.missing");
        }
        if (!errors.hasFieldErrors("signedOn")
                && Dates.parse(form.signedOn()).filter(clock.today()::isBefore).isPresent()) {
            errors.rejectValue("signedOn", "drafting.order.future");
        }
        var refused = scans.attach(id, files, shownToAll, me);
        if (errors.hasErrors() || !refused.isEmpty()) {
            scans.fields(id, refused, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, me, model);
        }
        drafts.approve(id, form.order(), replacing);
        scans.approved(id);
        Flash.success(next, draft.ofSchool() ? "drafting.approval.school.done" : "drafting.approval.done");
        return "redirect:/roadmaps/" + id;
    }

    private String page(long id, SignedIn me, Model model) {
        var roadmap = pages.show(id, me).orElseThrow(NotFoundException::new);
        var card = draft(id);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("under", roadmap.ofSchool() ? "/school-roadmaps" : null);
        model.addAttribute("overlapping", overlapping(card));
        model.addAttribute(
                "replaced", roadmaps.replacements().of(id).stream().findFirst().orElse(null));
        return "drafting/approval";
    }

    private List<Overlapping> overlapping(RoadmapCard draft) {
        return roadmaps.replaceable(draft).stream()
                .map(other -> {
                    var last = draft.period().start().minusDays(1);
                    return new Overlapping(
                            Long.toString(other.roadmapId()),
                            other.line(),
                            Dates.span(other.period()),
                            last.isBefore(other.period().start()) ? "" : Dates.full(last));
                })
                .toList();
    }

    /** A roadmap in force beside the draft; last is the day until which it would count if it gave way, empty where it never would. */
    record Overlapping(String id, String title, String period, String last) {}

    private RoadmapCard draft(long id) {
        var draft = roadmaps.find(id).orElseThrow(NotFoundException::new);
        if (draft.ofSchool() ? draft.status() != RoadmapStatus.AGREED : !draft.editable()) {
            throw new ConflictException("Roadmap " + id + " is " + draft.status());
        }
        if (draft.amendment()) {
            throw new ConflictException("Roadmap " + id + " is an amendment and needs an act");
        }
        return draft;
    }
}
