package nastavnik.matching;

import java.io.Serial;

/** A rule of preferences is broken; the words are the messages {@code matching.refused.…}. */
class PreferenceRefused extends RuntimeException {

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

    private final Rule rule;

    PreferenceRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
