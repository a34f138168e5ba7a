package nastavnik.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Binds only what a form declares, so that no field can be slipped into an object; a box that is not ticked is a no. */
@ControllerAdvice
class BindingAdvice {

    /** As many as a request may have fields (server.tomcat.max-parameter-count); Spring's own 256 are fewer than some tables have. */
    static final int MOST_ROWS = 5000;

    @InitBinder
    void declareBinding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(boolean.class, new TickBox());
    }
}
