package nastavnik.schedule;

import nastavnik.web.Flash;
import nastavnik.webinar.WebinarRefused;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that a rule forbids leads back to the webinar, which says why. */
@ControllerAdvice
class RefusedAdvice {

    @ExceptionHandler(WebinarRefused.class)
    String refused(WebinarRefused refused, RedirectAttributes next) {
        Flash.warning(next, refused.key());
        return "redirect:/webinars/" + refused.webinarId();
    }
}
