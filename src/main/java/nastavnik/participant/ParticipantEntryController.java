package nastavnik.participant;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A card made and mended. */
@Controller
@RequestMapping("/participants")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ParticipantEntryController {

    private final ParticipantService participants;
    private final Schools schools;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ParticipantEntryController(
            ParticipantService participants, Schools schools, CommitteeClock clock, MessageSource messages) {
        this.participants = participants;
        this.schools = schools;
        this.clock = clock;
        this.messages = messages;
    }

    @ModelAttribute("schools")
    List<Choice> schools(@CurrentUser SignedIn me) {
        return schools.choices(me.schoolIds());
    }

    @ModelAttribute("categories")
    List<Choice> categories() {
        return ParticipantCategory.choices(messages);
    }

    @GetMapping("/new")
    String create(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("form", ParticipantForm.blank(me.schoolIds(), clock.today()));
        return "participant/form";
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") ParticipantForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = participants.register(me, Long.parseLong(form.school()), form.card(), form.namesake());
                Flash.success(next, "participant.registered", form.fullName());
                return new ModelAndView("redirect:/participants/" + id);
            } catch (ParticipantRefused refused) {
                return refused(errors, refused);
            }
        }
        return new ModelAndView("participant/form", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/edit")
    String edit(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("form", participants.form(me, id));
        return "participant/form";
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ParticipantForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            participants.require(me, id);
        } else {
            try {
                participants.revise(me, id, form.version(), form.card(), form.namesake());
                Flash.success(next, "participant.saved");
                return new ModelAndView("redirect:/participants/" + id);
            } catch (ParticipantRefused refused) {
                return refused(errors, refused);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, form);
            }
        }
        return new ModelAndView("participant/form", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(SignedIn me, long id, ParticipantForm form) {
        var now = participants.form(me, id);
        var page = new ModelAndView("participant/form", HttpStatus.CONFLICT);
        page.addObject("form", form.onVersion(now.version()));
        page.addObject("differences", form.differencesFrom(now, messages));
        return page;
    }

    private static ModelAndView refused(Errors errors, ParticipantRefused refused) {
        refused.reject(errors);
        return new ModelAndView("participant/form", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refused", refused.rule())
                .addObject("other", refused.other());
    }
}
