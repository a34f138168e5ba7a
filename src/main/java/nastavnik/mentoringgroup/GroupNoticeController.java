package nastavnik.mentoringgroup;

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

/** Notice that a group ends early. */
@Controller
@RequestMapping("/mentor-groups/{id}/notice")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class GroupNoticeController {

    private static final String PAGE = "mentoringgroup/notice";

    private final GroupService groups;
    private final GroupPages pages;

    GroupNoticeController(GroupService groups, GroupPages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, PAGE, HttpStatus.OK).addObject("form", groups.proposedNotice());
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
                groups.giveNotice(me, id, form);
                Flash.success(next, "mentoring.group.noticed");
                return new ModelAndView("redirect:/mentor-groups/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return GroupPages.doubtful(pages.of(me, id, PAGE, HttpStatus.OK), doubtful);
            }
        }
        return pages.of(me, id, PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
