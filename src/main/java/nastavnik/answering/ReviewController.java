package nastavnik.answering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.monitoring.Answers;
import nastavnik.monitoring.RoundRefused;
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

/** What the centre decides about an answer that was sent. */
@Controller
@RequestMapping("/answers/{id}")
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE})
class ReviewController {

    private final Answers answers;
    private final AnswerPages pages;

    /** What has to be mended, as it is typed. */
    record RemarkForm(@NotBlank @Size(max = 1000) String remark) {

        RemarkForm {
            remark = remark == null ? "" : remark.strip();
        }
    }

    ReviewController(Answers answers, AnswerPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/acceptance")
    String accept(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            answers.accept(me, id);
            Flash.success(next, "answering.accepted", pages.show(me, id).school());
        } catch (RoundRefused refused) {
            Flash.warning(next, refused.key());
        }
        return onward(me, id);
    }

    @GetMapping("/return")
    ModelAndView returning(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, new RemarkForm(""), HttpStatus.OK);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                answers.giveBack(me, id, form.remark());
                Flash.success(next, "answering.returned", pages.show(me, id).school());
                return new ModelAndView(onward(me, id));
            } catch (RoundRefused refused) {
                errors.rejectValue("remark", refused.key());
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** To the next answer that waits, or back to the round. */
    private String onward(SignedIn me, long id) {
        var round = pages.show(me, id).roundId();
        return pages.next(me, id).map(other -> "redirect:/answers/" + other).orElse("redirect:/rounds/" + round);
    }

    private ModelAndView page(SignedIn me, long id, RemarkForm form, HttpStatus status) {
        return new ModelAndView("answering/return", status)
                .addObject("form", form)
                .addObject("answer", pages.show(me, id));
    }
}
