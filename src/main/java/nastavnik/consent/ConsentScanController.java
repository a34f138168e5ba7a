package nastavnik.consent;

import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scan of a signed consent: attached, taken away. */
@Controller
@RequestMapping("/consents/{id}/scans")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ConsentScanController {

    private final ConsentService consents;
    private final MessageSource messages;

    ConsentScanController(ConsentService consents, MessageSource messages) {
        this.consents = consents;
        this.messages = messages;
    }

    @PostMapping
    String store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            RedirectAttributes next) {
        var page = "redirect:/participants/" + consents.participantOf(me, id) + "/consents";
        var refused = consents.attach(me, id, file);
        if (refused.isEmpty()) {
            Flash.success(next, "consent.scan.attached");
        } else {
            Flash.warning(next, "consent.scan.refused", refused.getFirst().words(messages));
        }
        return page;
    }

    @PostMapping("/removal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, @RequestParam UUID file, RedirectAttributes next) {
        var page = "redirect:/participants/" + consents.participantOf(me, id) + "/consents";
        consents.detach(me, id, file);
        Flash.success(next, "consent.scan.removed");
        return page;
    }
}
