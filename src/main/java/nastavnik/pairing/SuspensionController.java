package nastavnik.pairing;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoring.Suspension;
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

/** A pair rests for a time, and goes on. */
@Controller
@RequestMapping("/mentor-pairs/{id}/suspension")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SuspensionController {

    private static final String PAGE = "pairing/suspension";

    private final MentorPairService pairs;
    private final PairPages pages;
    private final CommitteeClock clock;

    SuspensionController(MentorPairService pairs, PairPages pages, CommitteeClock clock) {
        this.pairs = pairs;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("reasons")
    List<Choice> reasons() {
        return pages.choices(Suspension.values(), "mentoring.suspension.");
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, PAGE, HttpStatus.OK).addObject("form", SuspensionForm.on(clock.today()));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SuspensionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                pairs.suspend(me, id, form);
                Flash.success(next, "pairing.suspended");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            }
        }
        return pages.of(me, id, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/end")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            pairs.goOn(me, id);
            Flash.success(next, "pairing.wentOn");
        } catch (PairRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/mentor-pairs/" + id;
    }
}
