package nastavnik.entrance;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.school.Schools;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@OpenToSignedIn(mentors = true)
class ProfileController {

    private final KeptSessions sessions;
    private final Schools schools;

    ProfileController(KeptSessions sessions, Schools schools) {
        this.sessions = sessions;
        this.schools = schools;
    }

    @GetMapping("/profile")
    String show(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("schools", List.copyOf(schools.names(me.schoolIds()).values()));
        model.addAttribute("sessions", sessions.of(me.accountId()));
        return "entrance/profile";
    }

    @PostMapping("/profile/sign-out-everywhere")
    String destroy(@CurrentUser SignedIn me) {
        sessions.end(me.accountId());
        return "redirect:/sign-in?out";
    }
}
