package nastavnik.roundform;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A form cannot be changed like this; the words are the messages {@code roundform.refused.…}. */
public class FormRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule is broken, with the field of a form that has to be mended; empty where it is none of them. */
    public enum Rule {
        TWICE("title"),
        FROZEN(""),
        EMPTY(""),
        TOO_MANY(""),
        IN_A_CHECK("kind"),
        BOUNDS("most"),
        NO_OPTIONS("kind"),
        CHECK_FIELDS("left"),
        CHECK_RIGHT("right"),
        /** What a share is of has to be a whole number of the same form. */
        ASKED_FIELD("askedCode"),
        ASKED_BY_SHARE("kind");

        private final String field;

        Rule(String field) {
            this.field = field;
        }
    }

    private final Rule rule;

    FormRefused(Rule rule) {
        super("roundform.refused." + rule, rule.field);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
