package nastavnik.answering;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.monitoring.Answers;
import nastavnik.monitoring.RoundRefused;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers: the school's own list, one to be read, one to be filled in. */
@Controller
@RequestMapping("/answers")
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.METHODOLOGIST, Role.COMMITTEE})
class AnswerController {

    private final Answers answers;
    private final AnswerPages pages;

    AnswerController(Answers answers, AnswerPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    @OpenTo({Role.DIRECTOR, Role.CURATOR})
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", pages.of(me));
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "answering/index";
    }

    @GetMapping("/{id}")
    @OpenTo({Role.DIRECTOR, Role.CURATOR, Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("answer", pages.show(me, id));
        model.addAttribute("reviews", me.is(Role.METHODOLOGIST, Role.COMMITTEE));
        model.addAttribute("ofSchool", me.role().worksForSchools());
        return "answering/show";
    }

    /** Also under the address to which a refused answer was sent: whoever had to sign in comes back there. */
    @GetMapping({"/{id}/edit", "/{id}/submission"})
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        var answer = pages.fill(me, id);
        return answer.fillable() ? page(me, answer, HttpStatus.OK) : new ModelAndView("redirect:/answers/" + id);
    }

    /** Keeps a draft, right or wrong. */
    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @ModelAttribute("form") AnswerForm form,
            RedirectAttributes next) {
        try {
            answers.save(me, id, form.openedVersion(), pages.values(me, id, form));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(me, id, form);
        } catch (RoundRefused refused) {
            return refused(me, id, form, refused);
        }
        Flash.success(next, "answering.saved");
        return new ModelAndView("redirect:/answers/" + id + "/edit");
    }

    /** Sends what was typed; where something is wrong it is kept as a draft and said. */
    @PostMapping("/{id}/submission")
    ModelAndView submit(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @ModelAttribute("form") AnswerForm form,
            RedirectAttributes next) {
        try {
            var problems = answers.send(me, id, form.openedVersion(), pages.values(me, id, form));
            if (!problems.isEmpty()) {
                return page(me, pages.typed(me, id, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(me, id, form);
        } catch (RoundRefused refused) {
            return refused(me, id, form, refused);
        }
        if (me.role().worksForSchools()) {
            Flash.success(next, "answering.sent");
            return new ModelAndView("redirect:/answers/" + id);
        }
        var checked = pages.show(me, id);
        Flash.success(next, "answering.checked", checked.school());
        return new ModelAndView(pages.next(me, id)
                .map(other -> "redirect:/answers/" + other + "/edit")
                .orElse("redirect:/rounds/" + checked.roundId()));
    }

    private ModelAndView conflict(SignedIn me, long id, AnswerForm form) {
        return page(me, pages.typed(me, id, form, java.util.List.of()), HttpStatus.CONFLICT)
                .addObject("changed", pages.changed(me, id, form));
    }

    private ModelAndView refused(SignedIn me, long id, AnswerForm form, RoundRefused refused) {
        return page(me, pages.typed(me, id, form, java.util.List.of()), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refused", refused.key());
    }

    private static ModelAndView page(SignedIn me, AnswerView answer, HttpStatus status) {
        return new ModelAndView("answering/edit", status)
                .addObject("answer", answer)
                .addObject("ofSchool", me.role().worksForSchools());
    }
}
