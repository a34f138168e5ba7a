package nastavnik.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The beginning of a programme, its end, its cancellation, and its copy for the next school year. */
@Controller
@RequestMapping("/programmes/{id}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class StateController {

    private final ProgrammeService programmes;

    /** Why a programme is cancelled, as it is typed. */
    record CancellationForm(@NotBlank @Size(max = 500) String reason) {

        CancellationForm {
            reason = reason == null ? "" : reason.strip();
        }
    }

    StateController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @PostMapping("/launch")
    String launch(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(id, next, () -> {
            programmes.launch(me, id);
            Flash.success(next, "programme.launched");
        });
    }

    @PostMapping("/completion")
    String complete(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(id, next, () -> {
            programmes.complete(me, id);
            Flash.undoable(next, "/programmes/" + id + "/resumption", "programme.completed");
        });
    }

    @PostMapping("/resumption")
    String resume(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(id, next, () -> {
            programmes.resume(me, id);
            Flash.success(next, "programme.resumed");
        });
    }

    @PostMapping("/copy")
    String copy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        var copy = programmes.copy(me, id);
        Flash.success(next, "programme.copied");
        return "redirect:/programmes/" + copy;
    }

    @GetMapping("/cancellation")
    String cancelling(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("programme", programmes.show(me, id));
        model.addAttribute("form", new CancellationForm(""));
        return "programme/cancellation";
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            var page = new ModelAndView("programme/cancellation", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("programme", programmes.show(me, id));
            return page;
        }
        return new ModelAndView(step(id, next, () -> {
            programmes.cancel(me, id, form.reason());
            Flash.undoable(next, "/programmes/" + id + "/resumption", "programme.cancelled");
        }));
    }

    /** A step that a rule forbids leads back to the page, which says why. */
    private static String step(long id, RedirectAttributes next, Runnable deed) {
        try {
            deed.run();
        } catch (ProgrammeRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/programmes/" + id;
    }
}
