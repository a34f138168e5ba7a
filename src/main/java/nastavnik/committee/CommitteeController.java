package nastavnik.committee;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/committee")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class CommitteeController {

    private final CommitteeService committee;
    private final RussianZones zones;
    private final MessageSource messages;

    CommitteeController(CommitteeService committee, RussianZones zones, MessageSource messages) {
        this.committee = committee;
        this.zones = zones;
        this.messages = messages;
    }

    @ModelAttribute("zones")
    List<Choice> zones() {
        return zones.choices();
    }

    @ModelAttribute("policies")
    List<Choice> policies() {
        return Stream.of(ShiftPolicy.values())
                .map(policy -> new Choice(policy.name(), say(policy.name())))
                .toList();
    }

    @GetMapping
    @OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
    String show(@CurrentUser SignedIn me, Model model) {
        var card = committee.form();
        model.addAttribute("card", card);
        model.addAttribute("zone", zones.words(card.timeZone()));
        model.addAttribute("mayEdit", me.is(Role.ADMINISTRATOR, Role.COMMITTEE));
        return "committee/show";
    }

    @GetMapping("/edit")
    String edit(Model model) {
        model.addAttribute("form", committee.form());
        return "committee/form";
    }

    @PostMapping
    ModelAndView update(
            @Valid @ModelAttribute("form") CommitteeForm form, BindingResult errors, RedirectAttributes next) {
        check(form, errors);
        if (errors.hasErrors()) {
            return new ModelAndView("committee/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            committee.revise(form.version(), form.card());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(form);
        }
        Flash.success(next, "committee.saved");
        return new ModelAndView("redirect:/committee");
    }

    private void check(CommitteeForm form, Errors errors) {
        if (!form.timeZone().isEmpty() && !zones.has(form.timeZone())) {
            errors.rejectValue("timeZone", "committee.timeZone.unknown");
        }
        if (policies().stream().noneMatch(policy -> policy.value().equals(form.shiftPolicy()))) {
            errors.rejectValue("shiftPolicy", "committee.shiftPolicy.unknown");
        }
        if (!errors.hasFieldErrors("schoolDeadlineDay")
                && !errors.hasFieldErrors("centreDeadlineDay")
                && Integer.parseInt(form.centreDeadlineDay()) < Integer.parseInt(form.schoolDeadlineDay())) {
            errors.rejectValue("centreDeadlineDay", "committee.centreDeadlineDay.early");
        }
    }

    private ModelAndView conflict(CommitteeForm form) {
        var now = committee.form();
        var page = new ModelAndView("committee/form", HttpStatus.CONFLICT);
        page.addObject("form", form.onVersion(now.version()));
        page.addObject("differences", Difference.between(now, form, "committee", Set.of("version"), this::words));
        return page;
    }

    private String words(String field, Object value) {
        return switch (field) {
            case "timeZone" -> zones.words(value.toString());
            case "shiftPolicy" -> say(value.toString());
            default -> value.toString();
        };
    }

    private String say(String policy) {
        return messages.getMessage("committee.shiftPolicy." + policy, null, LocaleContextHolder.getLocale());
    }
}
