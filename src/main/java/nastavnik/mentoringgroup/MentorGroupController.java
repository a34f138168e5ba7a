package nastavnik.mentoringgroup;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoring.OrderDrafts;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoring.PairState;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentor-groups")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorGroupController {

    private final GroupService groups;
    private final GroupPages pages;
    private final Schools schools;
    private final CommitteeClock clock;
    private final OrderDrafts drafts;

    MentorGroupController(
            GroupService groups, GroupPages pages, Schools schools, CommitteeClock clock, OrderDrafts drafts) {
        this.drafts = drafts;
        this.groups = groups;
        this.pages = pages;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @CurrentUser SignedIn me, @ModelAttribute("filter") GroupFilter filter, ListRequest asked, Model model) {
        var page = groups.list(me, filter, asked.pageable(List.of("title")));
        model.addAttribute("listing", Listing.of(asked, page));
        model.addAttribute(
                "drafts", drafts.ofGroups(page.stream().map(GroupRow::id).toList()));
        model.addAttribute("states", List.of(PairState.values()));
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        model.addAttribute("under", GroupPages.UNDER);
        return "mentoringgroup/index";
    }

    /** The people to choose from belong to a school: who has several schools says first for which. */
    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable Long school,
            @RequestParam(defaultValue = "") String programme) {
        var one = me.schoolIds().size() == 1 ? me.schoolIds().iterator().next() : school;
        return one == null
                ? GroupPages.page("mentoringgroup/school", HttpStatus.OK)
                        .addObject("schools", schools.choices(me.schoolIds()))
                : pages.form(me, HttpStatus.OK, GroupForm.blank(one, programme, clock.today()));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (form.mentees().isEmpty()) {
            errors.rejectValue("mentees", "mentoring.group.mentees.needed");
        }
        if (!errors.hasErrors()) {
            try {
                var id = groups.form(me, form);
                Flash.success(next, "mentoring.group.formed");
                return new ModelAndView("redirect:/mentor-groups/" + id);
            } catch (PairRefused refused) {
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return GroupPages.doubtful(pages.form(me, HttpStatus.OK, form), doubtful);
            }
        }
        return pages.form(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    @GetMapping("/{id}")
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.of(me, id, "mentoringgroup/show", HttpStatus.OK).addObject("drafts", drafts.ofGroups(List.of(id)));
    }
}
