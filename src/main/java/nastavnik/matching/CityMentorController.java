package nastavnik.matching;

import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.mentoringform.ThemesOfMentoring;
import nastavnik.profile.OfferedMentors;
import nastavnik.profile.Profiles;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mentors other schools offer: what they can give and whom to call, without names. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class CityMentorController {

    private final OfferedMentors mentors;
    private final ThemesOfMentoring themes;
    private final Journal journal;

    CityMentorController(OfferedMentors mentors, ThemesOfMentoring themes, Journal journal) {
        this.mentors = mentors;
        this.themes = themes;
        this.journal = journal;
    }

    @GetMapping("/city-mentors")
    @Transactional
    String index(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable String theme,
            ListRequest asked,
            Model model) {
        var wanted = Typed.line(theme);
        var fitting = mentors.ofOthersThan(me.schoolIds()).stream()
                .filter(mentor -> wanted.isEmpty() || has(mentor.themeIds(), wanted))
                .toList();
        Set.copyOf(me.schoolIds())
                .forEach(school -> journal.write("profile.offersListed", Profiles.PROFILE, null, school, ""));
        model.addAttribute("listing", Listing.of(asked, fitting, mentor -> mentor));
        model.addAttribute("themes", themes.choices());
        model.addAttribute("theme", wanted);
        model.addAttribute("under", "/matching");
        return "profile/city";
    }

    private static boolean has(Set<Long> ids, String wanted) {
        return ids.stream().anyMatch(id -> Long.toString(id).equals(wanted));
    }
}
