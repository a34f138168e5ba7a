package nastavnik.mentoringgroup;

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

/** What was typed wrongly in a group is mended; mentor and form stay. */
@Controller
@RequestMapping("/mentor-groups/{id}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class GroupRevisionController {

    private static final Set<String> UNCOMPARED = Set.of("version", "school", "mentor", "mentees", "form", "confirmed");

    private final GroupService groups;
    private final GroupPages pages;

    GroupRevisionController(GroupService groups, GroupPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.form(me, HttpStatus.OK, groups.form(me, id));
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                groups.revise(me, id, form);
                Flash.success(next, "mentoring.pair.saved");
                return new ModelAndView("redirect:/mentor-groups/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return GroupPages.doubtful(pages.form(me, HttpStatus.OK, form), doubtful);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, form);
            }
        }
        return pages.form(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    private ModelAndView conflict(SignedIn me, long id, GroupForm form) {
        var now = groups.form(me, id);
        var choices = groups.choices(me, now);
        return pages.form(me, HttpStatus.CONFLICT, form.onVersion(now.version()))
                .addObject("differences", Difference.between(now, form, "mentoring.pair", UNCOMPARED, choices::words));
    }
}
