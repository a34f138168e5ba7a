package nastavnik.answering;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.monitoring.RoundRefused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps the draft of an answer by itself while someone types. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.METHODOLOGIST, Role.COMMITTEE})
class AutosaveController {

    private final AnswerPages pages;

    AutosaveController(AnswerPages pages) {
        this.pages = pages;
    }

    @PostMapping(path = "/answers/{id}/autosave", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedAnswer> store(
            @CurrentUser SignedIn me, @PathVariable long id, @ModelAttribute("form") AnswerForm form) {
        try {
            return ResponseEntity.ok(pages.saved(me, id, form));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return refused("conflict");
        } catch (RoundRefused closed) {
            return refused("closed");
        }
    }

    private ResponseEntity<SavedAnswer> refused(String outcome) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new SavedAnswer(outcome, 0, pages.say("answering.autosave." + outcome)));
    }
}
