package nastavnik.consentform;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.office.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A blank consent of one participant for one purpose, as a Word document. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ConsentBlankController {

    private final ConsentBlanks blanks;

    ConsentBlankController(ConsentBlanks blanks) {
        this.blanks = blanks;
    }

    @GetMapping("/participants/{id}/consent-forms/{kind}")
    ResponseEntity<StreamingResponseBody> show(
            @CurrentUser SignedIn me, @PathVariable long id, @PathVariable ConsentKind kind) {
        return new Download(blanks.name(kind) + ".docx", "soglasie-" + id + ".docx").of(blanks.of(me, id, kind));
    }
}
