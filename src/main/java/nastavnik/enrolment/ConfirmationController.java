package nastavnik.enrolment;

import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.enrolment.SchoolImportService.Answer;
import nastavnik.enrolment.SchoolImportService.Choice;
import nastavnik.web.Flash;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sender's word that what the preview shows goes into the register. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class ConfirmationController {

    private final SchoolImportService imports;

    ConfirmationController(SchoolImportService imports) {
        this.imports = imports;
    }

    @PostMapping("/school-imports/{id}/confirmation")
    String store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") Set<String> rows,
            RedirectAttributes next) {
        switch (answer(me, id, seen, choice, rows)) {
            case STORED -> {}
            case REGISTER_CHANGED -> Flash.warning(next, "enrolment.registerChanged");
            case NOTHING_CHOSEN -> Flash.warning(next, "enrolment.nothingChosen");
        }
        return "redirect:/school-imports/" + id;
    }

    private Answer answer(SignedIn me, long id, String seen, String choice, Set<String> rows) {
        try {
            return imports.store(me, id, seen, choice(choice), rows);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException changedMeanwhile) {
            return Answer.REGISTER_CHANGED;
        }
    }

    private static Choice choice(String choice) {
        return switch (choice) {
            case "only" -> Choice.ONLY_MARKED;
            case "but" -> Choice.ALL_BUT_MARKED;
            default -> Choice.ALL;
        };
    }
}
