package nastavnik.amendment;

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
import nastavnik.committee.CommitteeOffice;
import nastavnik.plan.RoadmapCard;
import nastavnik.publication.Scans;
import nastavnik.roadmap.Amendments;
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

/** Brings an amendment into force by its act, after the changes have been looked at. */
@Controller
@OpenTo(Role.COMMITTEE)
class ActController {

    private final Amendments amendments;
    private final ActPages pages;
    private final Scans scans;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;

    ActController(Amendments amendments, ActPages pages, Scans scans, CommitteeOffice committee, CommitteeClock clock) {
        this.clock = clock;
        this.scans = scans;
        this.amendments = amendments;
        this.pages = pages;
        this.committee = committee;
    }

    @GetMapping("/roadmaps/{id}/act")
    String create(@PathVariable long id, Model model) {
        var order = pages.amendment(id).order();
        var issuer = order.issuer().isBlank() ? committee.card().fullNameGenitive() : order.issuer();
        model.addAttribute("form", new ActForm(issuer, "", "", "", ""));
        scans.fields(id, List.of(), model);
        return pages.show(id, model);
    }

    /** Takes a scan away; what else was typed stays in the form. */
    @PostMapping(path = "/roadmaps/{id}/act", params = "remove")
    String destroyScan(
            @PathVariable long id,
            @RequestParam UUID remove,
            @ModelAttribute("form") ActForm form,
            @CurrentUser SignedIn me,
            Model model) {
        scans.remove(pages.amendment(id).id(), remove, me);
        scans.fields(id, List.of(), model);
        return pages.show(id, model);
    }

    @PostMapping("/roadmaps/{id}/act")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @RequestParam(defaultValue = "false") boolean shownToAll,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var amendment = pages.amendment(id);
        check(form, amendment, pages.amended(id), errors);
        if (!errors.hasFieldErrors("signedOn")
                && Dates.parse(form.signedOn()).filter(clock.today()::isBefore).isPresent()) {
            errors.rejectValue("signedOn", "drafting.order.future");
        }
        if (form.number().isEmpty() && !amendment.order().withoutOrder()) {
            errors.rejectValue("number", "amendment.act.number.missing");
        }
        var refused = scans.attach(id, files, shownToAll, me);
        if (errors.hasErrors() || !refused.isEmpty()) {
            scans.fields(id, refused, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(id, model);
        }
        amendments.approve(id, form.act());
        scans.approved(id);
        Flash.success(next, "amendment.approved", form.effectiveFrom());
        return "redirect:/roadmaps/" + id;
    }

    /** No amendment goes back before what it amends, or begins when the roadmap is over. */
    private static void check(ActForm form, RoadmapCard amendment, RoadmapCard amended, BindingResult errors) {
        if (errors.hasFieldErrors("effectiveFrom")) {
            return;
        }
        var from = Dates.parse(form.effectiveFrom()).orElseThrow();
        var earliest = amended.earliestAmendment();
        if (from.isBefore(earliest)) {
            errors.rejectValue(
                    "effectiveFrom", "amendment.effectiveFrom.early", new Object[] {Dates.compact(earliest)}, null);
        } else if (from.isAfter(amendment.period().to())) {
            errors.rejectValue(
                    "effectiveFrom",
                    "amendment.effectiveFrom.late",
                    new Object[] {Dates.compact(amendment.period().to())},
                    null);
        }
    }
}
