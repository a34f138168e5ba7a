package nastavnik.matching;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of preferences is broken; the words are the messages {@code matching.refused.…}. */
class PreferenceRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        MET_IN_FUTURE("metOn"),
        NOBODY("first"),
        ONESELF("first"),
        TWICE("second"),
        NOT_POSSIBLE("first"),
        NO_PROCESSING("first");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    PreferenceRefused(Rule rule) {
        super("matching.refused." + rule, rule.field());
    }
}
