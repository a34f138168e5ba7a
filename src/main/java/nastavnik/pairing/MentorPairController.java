package nastavnik.pairing;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoring.OrderDrafts;
import nastavnik.mentoring.PairNotes;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoring.PairState;
import nastavnik.mentoringform.FormsOfMentoring;
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
@RequestMapping("/mentor-pairs")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorPairController {

    static final List<String> SORTABLE = List.of("mentor.shownName", "mentee.shownName", "startsOn", "orderDate");

    private final MentorPairService pairs;
    private final FormsOfMentoring forms;
    private final Schools schools;
    private final CommitteeClock clock;
    private final PairPages pages;
    private final List<PairNotes> notes;
    private final OrderDrafts drafts;

    MentorPairController(
            MentorPairService pairs,
            FormsOfMentoring forms,
            Schools schools,
            CommitteeClock clock,
            PairPages pages,
            List<PairNotes> notes,
            OrderDrafts drafts) {
        this.drafts = drafts;
        this.notes = notes;
        this.pairs = pairs;
        this.pages = pages;
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
        var page = pairs.list(me, filter, asked.pageable(SORTABLE));
        model.addAttribute("listing", Listing.of(asked, page));
        model.addAttribute(
                "drafts", drafts.of(page.stream().map(MentorPairRow::id).toList()));
        model.addAttribute("workbook", filter.address("/mentor-pairs/workbook"));
        model.addAttribute("states", PairState.values());
        model.addAttribute("forms", forms.allChoices());
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        return "pairing/pairs";
    }

    /** The people to choose from belong to a school: who has several schools says first for which. */
    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable Long school,
            @ModelAttribute("proposed") MentorPairForm.Proposal proposed) {
        var one = me.schoolIds().size() == 1 ? me.schoolIds().iterator().next() : school;
        return one == null
                ? new ModelAndView("pairing/pair-school", "schools", schools.choices(me.schoolIds()))
                : pages.form(me, HttpStatus.OK, MentorPairForm.blank(one, proposed, clock.today()));
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
                refused.reject(errors);
            } catch (PairDoubtful doubtful) {
                return PairPages.doubtful(pages.form(me, HttpStatus.OK, form), doubtful);
            }
        }
        return pages.form(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("pair", pairs.show(me, id));
        model.addAttribute("drafts", drafts.of(List.of(id)));
        model.addAttribute(
                "notes", notes.stream().flatMap(room -> room.of(id).stream()).toList());
        return "pairing/pair";
    }
}
