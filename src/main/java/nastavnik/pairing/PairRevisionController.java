package nastavnik.pairing;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.mentoring.PairRefused;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** What was typed wrongly in a pair is mended. */
@Controller
@RequestMapping("/mentor-pairs/{id}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PairRevisionController {

    private final MentorPairService pairs;
    private final PairPages pages;

    PairRevisionController(MentorPairService pairs, PairPages pages) {
        this.pairs = pairs;
        this.pages = pages;
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.form(me, HttpStatus.OK, pairs.form(me, id));
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorPairForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                pairs.revise(me, id, form);
                Flash.success(next, "mentoring.pair.saved");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return PairPages.doubtful(pages.form(me, HttpStatus.OK, form), doubtful);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, form);
            }
        }
        return pages.form(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    private ModelAndView conflict(SignedIn me, long id, MentorPairForm form) {
        var now = pairs.form(me, id);
        var page = pages.form(me, HttpStatus.CONFLICT, form.onVersion(now.version()));
        var choices = pairs.choices(me, now);
        page.addObject(
                "differences",
                Difference.between(
                        now, form, "mentoring.pair", Set.of("version", "school", "confirmed"), choices::words));
        return page;
    }
}
