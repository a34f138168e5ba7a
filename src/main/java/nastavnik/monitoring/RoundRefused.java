package nastavnik.monitoring;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A round or an answer cannot take this step; the words are the messages {@code monitoring.refused.…}. */
public class RoundRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule is broken. */
    public enum Rule {
        TWICE,
        NOT_PREPARED,
        NOT_OPEN,
        NOT_CLOSED,
        NOT_ENDED,
        CLOSES_BEFORE_DUE,
        CLOSES_IN_PAST,
        NOBODY_OWES,
        FORM_EMPTY,
        /** Accepted, or sent and not returned. */
        ANSWER_STANDS,
        ANSWER_NOT_SENT
    }

    private final Rule rule;

    public RoundRefused(Rule rule) {
        super("monitoring.refused." + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
