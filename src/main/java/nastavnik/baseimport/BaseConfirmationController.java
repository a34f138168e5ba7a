package nastavnik.baseimport;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.baseimport.BaseUploadService.Answer;
import nastavnik.office.Download;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The word of whoever brought a base that the portal takes it, or the file to mend it in. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class BaseConfirmationController {

    private static final String ANSWER = "answer-";

    private final BaseUploadService uploads;
    private final MessageSource messages;

    BaseConfirmationController(BaseUploadService uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    @PostMapping("/base-imports/{id}/confirmation")
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var answers = typed.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(ANSWER))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(ANSWER.length()), Map.Entry::getValue));
        try {
            switch (answer(me, id, typed.getOrDefault("seen", ""), answers, typed.getOrDefault("confirmed", ""))) {
                case STORED -> {}
                case NOT_CONFIRMED -> {
                    return unconfirmed(me, id, answers);
                }
                case CHANGED_MEANWHILE -> Flash.warning(next, "baseimport.changedMeanwhile");
                case NOT_ANSWERED -> Flash.warning(next, "baseimport.notAnswered");
            }
        } catch (RefusedRow refused) {
            var why = messages.getMessage(refused.key(), null, Locale.of("ru"));
            Flash.warning(next, "baseimport.rowRefused", Integer.toString(refused.row()), why);
        }
        return new ModelAndView("redirect:/base-imports/" + id);
    }

    /** What is unusual is asked with the answers that were given, which may have made it so. */
    private ModelAndView unconfirmed(SignedIn me, long id, Map<String, String> answers) {
        var upload = uploads.find(me, id);
        var page = BaseUploadController.preview(upload, uploads.preview(me, upload, answers), answers);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Answer answer(SignedIn me, long id, String seen, Map<String, String> answers, String confirmed) {
        try {
            return uploads.store(me, id, seen, answers, confirmed);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException changedMeanwhile) {
            return Answer.CHANGED_MEANWHILE;
        }
    }

    @GetMapping("/base-imports/{id}/corrections.xlsx")
    ResponseEntity<StreamingResponseBody> corrections(@CurrentUser SignedIn me, @PathVariable long id) {
        var upload = uploads.find(me, id);
        var title = messages.getMessage("baseimport.corrections.file", null, Locale.of("ru"));
        return new Download(title + ".xlsx", "base-corrections.xlsx").of(uploads.corrections(me, upload, title));
    }
}
