package nastavnik.roundform;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A form cannot be changed like this; the words are the messages {@code roundform.refused.…}. */
public class FormRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Rule {
        TWICE,
        FROZEN,
        EMPTY,
        TOO_MANY,
        IN_A_CHECK,
        BOUNDS,
        NO_OPTIONS,
        CHECK_FIELDS,
        CHECK_RIGHT,
        /** What a share is of has to be a whole number of the same form. */
        ASKED_FIELD,
        ASKED_BY_SHARE
    }

    private final Rule rule;

    FormRefused(Rule rule) {
        super("roundform.refused." + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
