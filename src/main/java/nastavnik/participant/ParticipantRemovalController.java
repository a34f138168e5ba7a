package nastavnik.participant;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/participants/{id}/removal")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ParticipantRemovalController {

    private final ParticipantService participants;

    ParticipantRemovalController(ParticipantService participants) {
        this.participants = participants;
    }

    @GetMapping
    String create(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("participant", participants.show(me, id));
        return "participant/removal";
    }

    @PostMapping
    String store(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        participants.remove(me, id);
        Flash.success(next, "participant.removed");
        return "redirect:/participants";
    }
}
