package nastavnik.meeting;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings that have been entered: of a school, of a pair, one. */
@Controller
@RequestMapping("/meetings")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MeetingController {

    private static final List<String> SORTABLE = List.of("heldOn", "kind");

    private final Meetings meetings;
    private final MeetingPages pages;
    private final SilentPairs silence;
    private final Schools schools;

    MeetingController(Meetings meetings, MeetingPages pages, SilentPairs silence, Schools schools) {
        this.meetings = meetings;
        this.pages = pages;
        this.silence = silence;
        this.schools = schools;
    }

    @GetMapping
    String index(
            @CurrentUser SignedIn me,
            @ModelAttribute("filter") MeetingFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            ListRequest asked,
            Model model) {
        model.addAttribute("listing", Listing.of(asked, pages.list(me, filter, order(asked, sort))));
        model.addAttribute("kinds", pages.kinds());
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        model.addAttribute("silent", silence.count(me.schoolIds()));
        if (filter.pairId() > 0) {
            model.addAttribute("pair", pages.pair(me, filter.pairId()));
            model.addAttribute("held", pages.held(filter.pairId()));
        }
        return "meeting/index";
    }

    /** The newest stand first unless another order is asked for. */
    private static Pageable order(ListRequest asked, @Nullable String sort) {
        var pageable = asked.pageable(SORTABLE);
        return sort == null
                ? PageRequest.of(
                        pageable.getPageNumber(),
                        pageable.getPageSize(),
                        Sort.by("heldOn", "id").descending())
                : pageable;
    }

    @GetMapping("/{id}")
    @OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("meeting", pages.show(me, id));
        return "meeting/show";
    }

    @GetMapping("/{id}/removal")
    String removing(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("meeting", pages.show(me, id));
        return "meeting/removal";
    }

    @PostMapping("/{id}/removal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        meetings.remove(me, id);
        Flash.success(next, "meeting.removed");
        return "redirect:/meetings";
    }

    /** Pairs that have not met for too long. */
    @GetMapping("/silent")
    String silent(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("silent", silence.list(me.schoolIds()));
        model.addAttribute("weeks", silence.words());
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "meeting/silent";
    }
}
