package nastavnik.casework;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.form.WebAddressCheck;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a card that need no words; each can be taken back. */
@Controller
@RequestMapping("/practices/{id}")
@OpenTo(Role.METHODOLOGIST)
class StepController {

    private static final int LONGEST_LINK = 1000;

    private final Practices practices;

    StepController(Practices practices) {
        this.practices = practices;
    }

    @PostMapping("/proposal")
    @OpenTo({Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
    String propose(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.proposeAgain(id, me);
        Flash.success(next, "casework.proposedAgain");
        return card(id);
    }

    @PostMapping("/expertise")
    String examine(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.beginExpertise(id, me);
        return done(id, PracticeStage.EXPERTISE, next);
    }

    @PostMapping("/registration")
    String register(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.register(id, me);
        return done(id, PracticeStage.REGISTERED, next);
    }

    @PostMapping("/dispatch")
    String send(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.send(id, me);
        return done(id, PracticeStage.SENT, next);
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String link,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var where = Typed.line(link);
        if (!where.isEmpty() && (where.length() > LONGEST_LINK || !WebAddressCheck.isWebAddress(where))) {
            Flash.warning(next, "casework.publication.noLink");
            next.addFlashAttribute("refusedLink", where);
            return card(id);
        }
        practices.publish(id, where, me);
        return done(id, PracticeStage.PUBLISHED, next);
    }

    @PostMapping("/stages/{stage}/undoing")
    String undo(
            @PathVariable long id,
            @PathVariable PracticeStage stage,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        practices.takeBack(id, stage, me);
        Flash.success(next, "casework.takenBack");
        return card(id);
    }

    static String done(long id, PracticeStage stage, RedirectAttributes next) {
        Flash.undoable(next, "/practices/" + id + "/stages/" + stage + "/undoing", "casework.done." + stage);
        return card(id);
    }

    private static String card(long id) {
        return "redirect:/practices/" + id;
    }
}
