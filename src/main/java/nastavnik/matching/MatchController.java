package nastavnik.matching;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mentees who look for a mentor, and who suits one of them. */
@Controller
@RequestMapping("/matching")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MatchController {

    private static final List<String> SORTABLE = List.of("fullName");
    private static final List<String> STATES = List.of("free", "paired", "unasked");

    private final MatchIndex index;
    private final MatchService matches;
    private final Journal journal;
    private final Sight sight;

    MatchController(MatchIndex index, MatchService matches, Journal journal, Sight sight) {
        this.index = index;
        this.matches = matches;
        this.journal = journal;
        this.sight = sight;
    }

    @GetMapping
    @Transactional
    String index(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable String state,
            ListRequest asked,
            Model model) {
        var wanted = STATES.contains(Typed.line(state)) ? Typed.line(state) : "";
        var page = index.mentees(me.schoolIds(), wanted, asked.pageable(SORTABLE));
        var seen = sight.of(page, Asked.of("matching.state.", wanted));
        me.schoolIds().forEach(school -> journal.write("matching.listed", "Participant", null, school, seen));
        model.addAttribute("listing", Listing.of(asked, page));
        model.addAttribute("state", wanted);
        model.addAttribute("states", STATES);
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "matching/index";
    }

    @GetMapping("/{menteeId}")
    String show(@CurrentUser SignedIn me, @PathVariable long menteeId, Model model) {
        model.addAttribute("match", matches.show(me, menteeId));
        model.addAttribute("criteria", Criterion.values());
        return "matching/show";
    }
}
