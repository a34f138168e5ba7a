package nastavnik.mentoringgroup;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairRefused;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody joins a group. To leave it is to end the pair. */
@Controller
@RequestMapping("/mentor-groups/{id}/members")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MemberController {

    private static final String PAGE = "mentoringgroup/member";

    private final GroupService groups;
    private final GroupPages pages;
    private final CommitteeClock clock;

    MemberController(GroupService groups, GroupPages pages, CommitteeClock clock) {
        this.groups = groups;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param mentee whom another page has proposed; empty for nobody */
    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me, @PathVariable long id, @RequestParam(defaultValue = "") String mentee) {
        return page(me, id, HttpStatus.OK).addObject("form", new MemberForm(mentee, Dates.compact(clock.today()), ""));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                groups.admit(me, id, form);
                Flash.success(next, "mentoring.group.joined");
                return new ModelAndView("redirect:/mentor-groups/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return GroupPages.doubtful(page(me, id, HttpStatus.OK), doubtful);
            }
        }
        return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return pages.of(me, id, PAGE, status).addObject("mentees", groups.mentees(me, id));
    }
}
