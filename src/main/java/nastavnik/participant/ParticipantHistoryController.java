package nastavnik.participant;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who has seen and changed a participant's data: what the school answers when the person asks (152-ФЗ, article 14). */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ParticipantHistoryController {

    private final ParticipantService participants;

    ParticipantHistoryController(ParticipantService participants) {
        this.participants = participants;
    }

    @GetMapping("/participants/{id}/history")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var history = participants.history(me, id);
        model.addAttribute("participant", history.participant());
        model.addAttribute("events", history.events());
        return "participant/history";
    }
}
