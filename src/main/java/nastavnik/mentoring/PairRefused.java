package nastavnik.mentoring;

import java.io.Serial;

/** A rule of mentor pairs is broken; the words are the messages {@code mentoring.refused.…}. */
class PairRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        SAME_PERSON("mentee"),
        FOREIGN_MENTOR("mentor"),
        FOREIGN_MENTEE("mentee"),
        NO_MENTOR("mentor"),
        NO_MENTEE("mentee"),
        MENTOR_WITHOUT_CONSENT("mentor"),
        MENTEE_WITHOUT_CONSENT("mentee"),
        FORM_RETIRED("form"),
        FOREIGN_PROGRAMME("programme"),
        PROGRAMME_CLOSED("programme"),
        ENDS_BEFORE_START("plannedEnd"),
        ORDER_AFTER_END("orderDate"),
        MENTOR_NOT_THERE("mentor"),
        MENTEE_NOT_THERE("mentee"),
        TWICE("form"),
        ALREADY_ENDED("endedOn"),
        ENDED_BEFORE_START("endedOn"),
        ENDED_IN_FUTURE("endedOn"),
        ENDED_OVER_ANOTHER("endedOn"),
        ENDED_AFTER_LEAVING("endedOn");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Rule rule;

    PairRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
