package nastavnik.casework;

import nastavnik.practice.PracticeRefused;
import nastavnik.web.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that a rule forbids leads back to the card, which says why. */
@ControllerAdvice
class RefusedAdvice {

    @ExceptionHandler(PracticeRefused.class)
    String refused(PracticeRefused refused, RedirectAttributes next) {
        Flash.warning(next, refused.key());
        return "redirect:/practices/" + refused.practiceId();
    }
}
