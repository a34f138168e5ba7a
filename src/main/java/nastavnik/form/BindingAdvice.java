package nastavnik.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binds only what a form declares, so that no field can be slipped into an object; a box that is not ticked is a no. */
@ControllerAdvice
class BindingAdvice {

    @InitBinder
    void declareBinding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(boolean.class, new TickBox());
    }
}
