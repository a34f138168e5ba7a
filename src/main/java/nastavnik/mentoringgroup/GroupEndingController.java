package nastavnik.mentoringgroup;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
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

/** A group ends, and with it all who are still in it. */
@Controller
@RequestMapping("/mentor-groups/{id}/ending")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class GroupEndingController {

    private static final String PAGE = "mentoringgroup/ending";

    private final GroupService groups;
    private final GroupPages pages;

    GroupEndingController(GroupService groups, GroupPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @ModelAttribute("endings")
    List<Choice> endings() {
        return pages.endings();
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, PAGE, HttpStatus.OK).addObject("form", groups.proposedEnding(me, id));
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
                groups.end(me, id, form);
                Flash.undoable(next, "/mentor-groups/" + id + "/ending/withdrawal", "mentoring.group.ended");
                return new ModelAndView("redirect:/mentor-groups/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return GroupPages.doubtful(pages.of(me, id, PAGE, HttpStatus.OK), doubtful);
            }
        }
        return pages.of(me, id, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/withdrawal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            groups.resume(me, id);
            Flash.success(next, "mentoring.group.resumed");
        } catch (PairRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/mentor-groups/" + id;
    }
}
