package nastavnik.analyticnote;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The note on a round: its words, and the document. */
@Controller
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class NoteController {

    private final Notes notes;
    private final NotePaper paper;

    NoteController(Notes notes, NotePaper paper) {
        this.notes = notes;
        this.paper = paper;
    }

    @GetMapping("/rounds/{id}/note")
    @OpenTo({Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER})
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        var draft = notes.draft(me, id);
        return me.is(Role.CONTROLLER)
                ? new ModelAndView("analyticnote/show")
                        .addObject("words", draft.words())
                        .addObject("id", id)
                        .addObject("title", draft.table().title())
                : page(draft, draft.words(), HttpStatus.OK);
    }

    @PostMapping("/rounds/{id}/note")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                notes.keep(id, form);
                Flash.success(next, "analyticnote.saved");
                return new ModelAndView("redirect:/rounds/" + id + "/note");
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = notes.draft(me, id);
                return page(now, form.onVersion(now.words().version()), HttpStatus.CONFLICT)
                        .addObject(
                                "differences",
                                Difference.between(
                                        now.words(),
                                        form,
                                        "analyticnote",
                                        Set.of("version"),
                                        (field, value) -> value.toString()));
            }
        }
        return page(notes.draft(me, id), form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/rounds/{id}/note/reset")
    String reset(@PathVariable long id, RedirectAttributes next) {
        notes.reset(id);
        Flash.success(next, "analyticnote.reset");
        return "redirect:/rounds/" + id + "/note";
    }

    @GetMapping("/rounds/{id}/note.docx")
    @OpenTo({Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER})
    ResponseEntity<StreamingResponseBody> document(@CurrentUser SignedIn me, @PathVariable long id) {
        var draft = notes.draft(me, id);
        notes.taken(draft.table());
        return paper.download(draft.table()).of(paper.file(draft.table(), draft.words(), me));
    }

    private static ModelAndView page(Notes.Draft draft, NoteForm form, HttpStatus status) {
        return new ModelAndView("analyticnote/edit", status)
                .addObject("form", form)
                .addObject("id", draft.table().roundId())
                .addObject("title", draft.table().title())
                .addObject("savedAt", draft.savedAt());
    }
}
