package nastavnik.monitoring;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A round or an answer cannot take this step; the words are the messages {@code monitoring.refused.…}. */
public class RoundRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule is broken, with the field of a form that has to be mended; empty where it is none of them. */
    public enum Rule {
        TWICE("title"),
        NOT_PREPARED(""),
        NOT_OPEN(""),
        NOT_CLOSED(""),
        NOT_ENDED(""),
        CLOSES_BEFORE_DUE("closesOn"),
        CLOSES_IN_PAST("closesOn"),
        NOBODY_OWES(""),
        FORM_EMPTY(""),
        /** Accepted, or sent and not returned. */
        ANSWER_STANDS(""),
        ANSWER_NOT_SENT("");

        private final String field;

        Rule(String field) {
            this.field = field;
        }
    }

    public RoundRefused(Rule rule) {
        super("monitoring.refused." + rule, rule.field);
    }
}
