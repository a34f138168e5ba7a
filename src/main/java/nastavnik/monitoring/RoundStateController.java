package nastavnik.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round's steps: opening, closing, the table's end, opening once more, and the next round like it. */
@Controller
@RequestMapping("/rounds/{id}")
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class RoundStateController {

    private static final int ONE_WEEK = 7;

    private final Rounds rounds;
    private final RoundPages pages;
    private final CommitteeClock clock;

    /** Why and until when a round takes answers once more, as it is typed. */
    record ReopeningForm(
            @NotBlank @CalendarDate String until,
            @NotBlank @Size(max = 500) String reason) {

        ReopeningForm {
            until = Typed.line(until);
            reason = Typed.line(reason);
        }
    }

    RoundStateController(Rounds rounds, RoundPages pages, CommitteeClock clock) {
        this.rounds = rounds;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/opening")
    String open(@PathVariable long id, RedirectAttributes next) {
        return step(id, next, "monitoring.opened", () -> rounds.open(id));
    }

    @PostMapping("/closing")
    String close(@PathVariable long id, RedirectAttributes next) {
        return step(id, next, "monitoring.closed", () -> rounds.close(id));
    }

    @PostMapping("/consolidation")
    String consolidate(@PathVariable long id, RedirectAttributes next) {
        return step(id, next, "monitoring.consolidated", () -> rounds.consolidate(id));
    }

    @PostMapping("/copy")
    String copy(@PathVariable long id, RedirectAttributes next) {
        var copy = rounds.copy(id);
        Flash.success(next, "monitoring.copied");
        return "redirect:/rounds/" + copy + "/edit";
    }

    @GetMapping("/reopening")
    ModelAndView reopening(@PathVariable long id) {
        var week = clock.today().plusDays(ONE_WEEK);
        var due = rounds.existing(id).dueOn();
        var until = Dates.compact(due.isAfter(week) ? due : week);
        return page(id, new ReopeningForm(until, ""), HttpStatus.OK);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                rounds.reopen(id, Dates.parse(form.until()).orElseThrow(), form.reason());
                Flash.success(next, "monitoring.reopened");
                return new ModelAndView("redirect:/rounds/" + id);
            } catch (RoundRefused refused) {
                errors.rejectValue("until", refused.key());
            }
        }
        return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(long id, ReopeningForm form, HttpStatus status) {
        return new ModelAndView("monitoring/reopening", status)
                .addObject("form", form)
                .addObject("round", pages.show(id, ""));
    }

    /** A step that a rule forbids leads back to the page, which says why. */
    private static String step(long id, RedirectAttributes next, String done, Runnable deed) {
        try {
            deed.run();
            Flash.success(next, done);
        } catch (RoundRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/rounds/" + id;
    }
}
