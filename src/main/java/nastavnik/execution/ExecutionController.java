package nastavnik.execution;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ExecutionController {

    private final ExecutionService service;
    private final ExecutionPages pages;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ExecutionController(ExecutionService service, ExecutionPages pages, CommitteeClock clock, MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.clock = clock;
        this.messages = messages;
    }

    @OpenToSignedIn
    @GetMapping("/executions")
    String index(@RequestParam(defaultValue = "") String state, @CurrentUser SignedIn person, Model model) {
        model.addAttribute("page", pages.index(state, person.is(Role.COMMITTEE)));
        return "execution/index";
    }

    @OpenTo(Role.COMMITTEE)
    @GetMapping("/executions/{activityId}/{dueOn}/edit")
    ModelAndView edit(@PathVariable long activityId, @PathVariable String dueOn) {
        var marking = service.find(activityId, date(dueOn));
        return form(marking, ExecutionForm.of(marking, clock.today()), HttpStatus.OK);
    }

    @OpenTo(Role.COMMITTEE)
    @PostMapping("/executions/{activityId}/{dueOn}")
    ModelAndView update(
            @PathVariable long activityId,
            @PathVariable String dueOn,
            @Valid @ModelAttribute("form") ExecutionForm form,
            BindingResult typed,
            @CurrentUser SignedIn person,
            RedirectAttributes next) {
        var marking = service.find(activityId, date(dueOn));
        checkDay(form, typed);
        if (typed.hasErrors()) {
            return form(marking, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            service.mark(activityId, date(dueOn), form.mark(), Integer.parseInt(form.version()), person);
        } catch (ObjectOptimisticLockingFailureException meanwhile) {
            return form(marking, form, HttpStatus.CONFLICT)
                    .addObject("theirs", pages.said(marking))
                    .addObject("version", marking.version());
        }
        Flash.success(next, "execution.marked");
        return new ModelAndView("redirect:/executions#activity-" + activityId);
    }

    private void checkDay(ExecutionForm form, BindingResult typed) {
        if (Stream.of(ExecutionState.values()).noneMatch(state -> state.name().equals(form.state()))) {
            typed.rejectValue("state", "execution.state.unknown");
        } else if (form.state().equals(ExecutionState.DONE.name()) && !typed.hasFieldErrors("doneOn")) {
            if (form.doneOn().isEmpty()) {
                typed.rejectValue("doneOn", "execution.doneOn.missing");
            } else if (Dates.parse(form.doneOn()).orElseThrow().isAfter(clock.today())) {
                typed.rejectValue("doneOn", "execution.doneOn.future");
            }
        }
    }

    private ModelAndView form(Marking marking, ExecutionForm form, HttpStatus status) {
        var page = new ModelAndView("execution/edit");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("due", pages.row(marking.due()))
                .addObject("version", form.version())
                .addObject("states", states());
    }

    private List<Choice> states() {
        return Stream.of(ExecutionState.values())
                .map(state -> new Choice(
                        state.name(), messages.getMessage("execution.state." + state, null, java.util.Locale.of("ru"))))
                .toList();
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException odd) {
            throw new NotFoundException();
        }
    }
}
