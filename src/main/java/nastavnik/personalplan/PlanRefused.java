package nastavnik.personalplan;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of plans is broken; the words are the messages {@code personalplan.refused.…}. */
class PlanRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        ENDS_BEFORE_START("endsOn"),
        OUTSIDE_PAIR("startsOn"),
        NOTHING_WRITTEN("problem"),
        NOT_COVERED("problem"),
        NO_DRAFT("problem"),
        EMPTIED("problem"),
        NO_GOALS("goals"),
        NO_LINES("lines"),
        NOT_APPROVED("lines"),
        RESULTS_MISSING("lines"),
        NOTHING_TO_TAKE_BACK("lines");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    PlanRefused(Rule rule) {
        super("personalplan.refused." + rule, rule.field());
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new PlanRefused(rule);
        }
    }
}
