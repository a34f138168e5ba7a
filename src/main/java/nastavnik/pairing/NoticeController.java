package nastavnik.pairing;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.mentoring.PairRefused;
import nastavnik.pairdoubt.NoticeForm;
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

/** Notice that a pair ends early. */
@Controller
@RequestMapping("/mentor-pairs/{id}/notice")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class NoticeController {

    private static final String PAGE = "pairing/notice";

    private final MentorPairService pairs;
    private final PairPages pages;

    NoticeController(MentorPairService pairs, PairPages pages) {
        this.pairs = pairs;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, PAGE, HttpStatus.OK).addObject("form", pairs.proposedNotice());
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                pairs.giveNotice(me, id, form);
                Flash.success(next, "pairing.noticed");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return PairPages.doubtful(pages.of(me, id, PAGE, HttpStatus.OK), doubtful);
            }
        }
        return pages.of(me, id, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
