package nastavnik.matching;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom participants would like to work with, entered from the sheets of the group meeting. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PreferenceController {

    private static final List<String> SORTABLE = List.of("fullName");
    private static final List<String> STATES = List.of("said", "unsaid");

    private final MatchIndex index;
    private final Preferences preferences;
    private final Journal journal;
    private final Sight sight;

    PreferenceController(MatchIndex index, Preferences preferences, Journal journal, Sight sight) {
        this.index = index;
        this.preferences = preferences;
        this.journal = journal;
        this.sight = sight;
    }

    @GetMapping("/preferences")
    @Transactional
    String index(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable String state,
            ListRequest asked,
            Model model) {
        var wanted = STATES.contains(Typed.line(state)) ? Typed.line(state) : "";
        var page = index.wishers(me.schoolIds(), wanted, asked.pageable(SORTABLE));
        var seen = sight.of(page, Asked.of("matching.state.", wanted));
        me.schoolIds().forEach(school -> journal.write("matching.listed", "Participant", null, school, seen));
        model.addAttribute("listing", Listing.of(asked, page));
        model.addAttribute("state", wanted);
        model.addAttribute("states", STATES);
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "matching/preferences";
    }

    @GetMapping("/preferences/{id}/{side}")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id, @PathVariable String side) {
        return page(me, id, asMentor(side), preferences.form(me, id, asMentor(side)), HttpStatus.OK);
    }

    @PostMapping("/preferences/{id}/{side}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @PathVariable String side,
            @Valid @ModelAttribute("form") PreferenceForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var asMentor = asMentor(side);
        if (!errors.hasErrors()) {
            try {
                preferences.save(me, id, asMentor, form);
                Flash.success(next, "matching.preference.saved");
                return new ModelAndView("redirect:/preferences");
            } catch (PreferenceRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, asMentor, form);
            }
        }
        return page(me, id, asMentor, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(SignedIn me, long id, boolean asMentor, PreferenceForm form) {
        var now = preferences.form(me, id, asMentor);
        var page = page(me, id, asMentor, form.onVersion(now.version()), HttpStatus.CONFLICT);
        var choices = preferences.page(me, id, asMentor).choices();
        page.addObject(
                "differences",
                Difference.between(
                        now, form, "matching.preference", Set.of("version"), (field, value) -> choices.stream()
                                .filter(choice -> choice.value().equals(value))
                                .map(Choice::label)
                                .findFirst()
                                .orElse(value.toString())));
        return page;
    }

    private ModelAndView page(SignedIn me, long id, boolean asMentor, PreferenceForm form, HttpStatus status) {
        var page = new ModelAndView("matching/preference", status);
        page.addObject("form", form);
        page.addObject("who", preferences.page(me, id, asMentor));
        return page;
    }

    private static boolean asMentor(String side) {
        return switch (side) {
            case "mentor" -> true;
            case "mentee" -> false;
            default -> throw new NotFoundException();
        };
    }
}
