package nastavnik.delegation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.web.Choice;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who signs a school's reports while its director is away: seen by the school, named by the director or the administrator. */
@Controller
@RequestMapping("/schools/{schoolId}/delegations")
@OpenTo({Role.DIRECTOR, Role.ADMINISTRATOR})
class DelegationController {

    private final DelegationService delegations;
    private final CommitteeClock clock;

    DelegationController(DelegationService delegations, CommitteeClock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * One naming as it is shown.
     *
     * @param state the end of its message key
     * @param revocable whether it can still be ended
     */
    record Row(
            long id,
            String person,
            String post,
            String dates,
            String order,
            String named,
            String state,
            String tone,
            String revoked,
            boolean revocable) {}

    @GetMapping
    @OpenTo({Role.DIRECTOR, Role.CURATOR, Role.ADMINISTRATOR})
    String index(@PathVariable long schoolId, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", DelegationForm.blank());
        return page(schoolId, me, model);
    }

    @PostMapping
    String store(
            @PathVariable long schoolId,
            @Valid @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        delegations.school(schoolId, me);
        check(form, errors);
        if (!errors.hasErrors()) {
            try {
                delegations.name(
                        schoolId, form.accountId(), new Interval(form.first(), form.last()), form.orderNumber(), me);
                Flash.success(next, "delegation.named");
                return "redirect:/schools/" + schoolId + "/delegations";
            } catch (ConflictException overlapping) {
                errors.rejectValue("from", "delegation.overlapping");
            } catch (NotFoundException nobody) {
                errors.rejectValue("account", "delegation.nobody");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(schoolId, me, model);
    }

    private void check(DelegationForm form, BindingResult errors) {
        if (errors.hasFieldErrors("from") || errors.hasFieldErrors("to")) {
            return;
        }
        if (form.last().isBefore(form.first())) {
            errors.rejectValue("to", "delegation.reversed");
        } else if (form.last().isBefore(clock.today())) {
            errors.rejectValue("to", "delegation.over");
        } else if (new Interval(form.first(), form.last()).days() > Delegation.MOST_DAYS) {
            errors.rejectValue("to", "delegation.long");
        }
    }

    @PostMapping("/{id}/revocation")
    String destroy(
            @PathVariable long schoolId, @PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        try {
            delegations.revoke(schoolId, id, me);
            Flash.success(next, "delegation.revoked");
        } catch (ConflictException over) {
            Flash.warning(next, "delegation.alreadyOver");
        }
        return "redirect:/schools/" + schoolId + "/delegations";
    }

    private String page(long schoolId, SignedIn me, Model model) {
        var school = delegations.school(schoolId, me);
        var mayName = delegations.mayName(schoolId, me);
        model.addAttribute("schoolId", schoolId);
        model.addAttribute("school", school.shortName());
        model.addAttribute("mayName", mayName);
        model.addAttribute(
                "candidates",
                delegations.candidates(schoolId).stream()
                        .map(person -> new Choice(
                                Long.toString(person.id()),
                                person.post().isEmpty() ? person.fullName() : person.fullName() + ", " + person.post()))
                        .toList());
        model.addAttribute(
                "rows",
                delegations.of(schoolId, me).stream()
                        .map(entry -> row(entry, mayName))
                        .toList());
        return "delegation/index";
    }

    private Row row(DelegationEntry entry, boolean mayName) {
        var revokedAt = entry.revokedAt();
        var today = clock.today();
        var state = revokedAt != null
                ? "revoked"
                : entry.to().isBefore(today) ? "over" : entry.from().isAfter(today) ? "ahead" : "now";
        return new Row(
                entry.id(),
                entry.fullName(),
                entry.post(),
                Dates.compact(entry.from()) + " \u2013 " + Dates.compact(entry.to()),
                entry.orderNumber(),
                Dates.dateTime(clock.local(entry.namedAt())) + ", " + entry.namedBy(),
                state,
                switch (state) {
                    case "now" -> "good";
                    case "ahead" -> "new";
                    default -> "idle";
                },
                revokedAt == null ? "" : Dates.dateTime(clock.local(revokedAt)) + ", " + entry.revokedBy(),
                mayName && (state.equals("now") || state.equals("ahead")));
    }
}
