package nastavnik.mentoring;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.school.Schools;
import nastavnik.web.Difference;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentor-pairs")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorPairController {

    static final List<String> SORTABLE = List.of("mentor.shownName", "mentee.shownName", "startsOn", "orderDate");

    private final MentorPairService pairs;
    private final FormsOfMentoring forms;
    private final Schools schools;
    private final CommitteeClock clock;

    MentorPairController(MentorPairService pairs, FormsOfMentoring forms, Schools schools, CommitteeClock clock) {
        this.pairs = pairs;
        this.forms = forms;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @CurrentUser SignedIn me,
            @ModelAttribute("filter") MentorPairFilter filter,
            ListRequest asked,
            Model model) {
        model.addAttribute("listing", Listing.of(asked, pairs.list(me, filter, asked.pageable(SORTABLE))));
        model.addAttribute("workbook", filter.address("/mentor-pairs/workbook"));
        model.addAttribute("states", PairState.values());
        model.addAttribute("forms", forms.allChoices());
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        return "mentoring/pairs";
    }

    /** The people to choose from belong to a school: who has several schools says first for which. */
    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable Long school,
            @ModelAttribute("proposed") MentorPairForm.Proposal proposed) {
        var one = me.schoolIds().size() == 1 ? me.schoolIds().iterator().next() : school;
        return one == null
                ? new ModelAndView("mentoring/pair-school", "schools", schools.choices(me.schoolIds()))
                : page(me, HttpStatus.OK, MentorPairForm.blank(one, proposed, clock.today()));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") MentorPairForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = pairs.form(me, form);
                Flash.success(next, "mentoring.pair.formed");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                reject(errors, refused);
            }
        }
        return page(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("pair", pairs.show(me, id));
        return "mentoring/pair";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, HttpStatus.OK, pairs.form(me, id));
    }

    @PostMapping("/{id}")
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
                reject(errors, refused);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, form);
            }
        }
        return page(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    private ModelAndView conflict(SignedIn me, long id, MentorPairForm form) {
        var now = pairs.form(me, id);
        var page = page(me, HttpStatus.CONFLICT, form.onVersion(now.version()));
        var choices = pairs.choices(me, now);
        page.addObject(
                "differences",
                Difference.between(now, form, "mentoring.pair", Set.of("version", "school"), choices::words));
        return page;
    }

    private ModelAndView page(SignedIn me, HttpStatus status, MentorPairForm form) {
        var page = new ModelAndView("mentoring/pair-form", status);
        page.addObject("form", form);
        page.addObject("choices", pairs.choices(me, form));
        return page;
    }

    private static void reject(Errors errors, PairRefused refused) {
        errors.rejectValue(refused.rule().field(), "mentoring.refused." + refused.rule());
    }
}
