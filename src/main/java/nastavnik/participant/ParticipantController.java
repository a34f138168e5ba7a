package nastavnik.participant;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/participants")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ParticipantController {

    private final ParticipantService participants;

    ParticipantController(ParticipantService participants) {
        this.participants = participants;
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var mergedInto = participants.mergedInto(me, id);
        if (mergedInto.isPresent()) {
            return "redirect:/participants/" + mergedInto.get();
        }
        model.addAttribute("participant", participants.show(me, id));
        return "participant/show";
    }
}
