package nastavnik.meeting;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.mentoring.PairCard;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A meeting entered, from a phone in one screen, and mended. */
@Controller
@RequestMapping("/meetings")
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
class MeetingEntryController {

    private final Meetings meetings;
    private final MeetingPages pages;

    MeetingEntryController(Meetings meetings, MeetingPages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    /** Without a pair it is chosen first; where there is only one, it is that one. */
    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me, @RequestParam(required = false) @Nullable Long pair) {
        if (pair != null) {
            return page(me, pages.blank(me, pair), HttpStatus.OK);
        }
        var choices = pages.lasting(me);
        return choices.size() == 1
                ? page(me, pages.blank(me, choices.keySet().iterator().next().id()), HttpStatus.OK)
                : new ModelAndView("meeting/pairs", "pairs", choices);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = meetings.enter(me, form.words());
                Flash.success(next, "meeting.entered");
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (MeetingRefused refused) {
                refused.reject(errors);
            }
        }
        return page(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, pages.form(me, id), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var now = pages.form(me, id);
        if (!errors.hasErrors()) {
            try {
                meetings.revise(me, id, form.version(), form.words());
                Flash.success(next, "meeting.saved");
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (MeetingRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, form, now);
            }
        }
        return page(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(SignedIn me, MeetingForm form, MeetingForm now) {
        var page = page(me, form.onVersion(now.version()), HttpStatus.CONFLICT);
        page.addObject("differences", pages.differences(now, form));
        return page;
    }

    private ModelAndView page(SignedIn me, MeetingForm form, HttpStatus status) {
        var page = new ModelAndView("meeting/form", status);
        page.addObject("form", form);
        var cards = pages.cards(me, form);
        page.addObject("cards", cards);
        page.addObject(
                "held",
                cards.values().stream()
                        .findFirst()
                        .map(PairCard::id)
                        .map(pages::held)
                        .orElse(java.util.Map.of()));
        page.addObject("kinds", pages.kinds());
        page.addObject("formats", pages.formats());
        page.addObject("marks", pages.marks());
        return page;
    }
}
