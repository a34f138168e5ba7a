package nastavnik.pairing;

import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.pairdoubt.PairDoubtful;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The forms of pairs with what they offer to choose from. */
@Component
class PairPages {

    private final MentorPairService pairs;
    private final MessageSource messages;

    PairPages(MentorPairService pairs, MessageSource messages) {
        this.pairs = pairs;
        this.messages = messages;
    }

    ModelAndView form(SignedIn me, HttpStatus status, MentorPairForm form) {
        var page = new ModelAndView("pairing/pair-form", status);
        page.addObject("form", form);
        page.addObject("choices", pairs.choices(me, form));
        return page;
    }

    /** A page of one pair with a form that is already in the model. */
    ModelAndView of(SignedIn me, long id, String template, HttpStatus status) {
        var page = new ModelAndView(template, status);
        page.addObject("pair", pairs.show(me, id));
        return page;
    }

    /** The same page, asking whether it is meant so. */
    static ModelAndView doubtful(ModelAndView page, PairDoubtful doubtful) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("doubtful", doubtful);
    }

    /** @param key of the messages, to which the name of the value is added */
    List<Choice> choices(Enum<?>[] values, String key) {
        return Choice.of(messages, key, values);
    }
}
