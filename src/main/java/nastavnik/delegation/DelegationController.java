package nastavnik.delegation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
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
    private final DelegationPages pages;
    private final CommitteeClock clock;

    DelegationController(DelegationService delegations, DelegationPages pages, CommitteeClock clock) {
        this.delegations = delegations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.DIRECTOR, Role.CURATOR, Role.ADMINISTRATOR})
    String index(@PathVariable long schoolId, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", DelegationForm.blank());
        return pages.index(schoolId, me, model);
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
        return pages.index(schoolId, me, model);
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
}
