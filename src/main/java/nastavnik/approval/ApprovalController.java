package nastavnik.approval;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.publication.Scans;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
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
    private final ApprovalPages pages;
    private final Drafts drafts;
    private final Scans scans;
    private final CommitteeClock clock;

    ApprovalController(Roadmaps roadmaps, ApprovalPages pages, Drafts drafts, Scans scans, CommitteeClock clock) {
        this.scans = scans;
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/roadmaps/{id}/approval")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", pages.blank(pages.draft(id)));
        scans.fields(id, List.of(), model);
        return pages.show(id, me, model);
    }

    /** Takes a scan away; what else was typed stays in the form. */
    @PostMapping(path = "/roadmaps/{id}/approval", params = "remove")
    String destroyScan(
            @PathVariable long id,
            @RequestParam UUID remove,
            @ModelAttribute("form") OrderForm form,
            @CurrentUser SignedIn me,
            Model model) {
        scans.remove(pages.draft(id).id(), remove, me);
        scans.fields(id, List.of(), model);
        return pages.show(id, me, model);
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
        var draft = pages.draft(id);
        var replacing = form.replacing(roadmaps.replaceable(draft));
        if (replacing.size() < form.replaces().size()) {
            errors.rejectValue("replaces", "approval.replaces.gone");
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
            return pages.show(id, me, model);
        }
        drafts.approve(id, form.order(), replacing);
        scans.approved(id);
        Flash.success(next, draft.ofSchool() ? "approval.school.done" : "approval.done");
        return "redirect:/roadmaps/" + id;
    }
}
