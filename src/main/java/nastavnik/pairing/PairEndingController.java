package nastavnik.pairing;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairRefused;
import nastavnik.pairdoubt.EndingForm;
import nastavnik.pairdoubt.PairDoubtful;
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

@Controller
@RequestMapping("/mentor-pairs/{id}/ending")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PairEndingController {

    private static final String PAGE = "pairing/ending";

    private final MentorPairService pairs;
    private final PairPages pages;

    PairEndingController(MentorPairService pairs, PairPages pages) {
        this.pairs = pairs;
        this.pages = pages;
    }

    @ModelAttribute("endings")
    List<Choice> endings() {
        return pages.choices(
                Arrays.stream(PairEnding.values()).filter(PairEnding::chosen).toArray(PairEnding[]::new),
                "mentoring.ending.");
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, PAGE, HttpStatus.OK).addObject("form", pairs.proposedEnding(me, id));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                pairs.end(me, id, form);
                Flash.undoable(next, "/mentor-pairs/" + id + "/ending/withdrawal", "mentoring.pair.ended");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return PairPages.doubtful(pages.of(me, id, PAGE, HttpStatus.OK), doubtful);
            }
        }
        return pages.of(me, id, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/withdrawal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            pairs.resume(me, id);
            Flash.success(next, "mentoring.pair.resumed");
        } catch (PairRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/mentor-pairs/" + id;
    }
}
