package nastavnik.programme;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of programmes is broken; the words are the messages {@code programme.refused.…}. */
class ProgrammeRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        TWICE("title"),
        CLOSED("title"),
        ENDS_BEFORE_START("endsOn"),
        NOT_OF_THE_YEAR("startsOn"),
        ORDER_HALF("orderDate"),
        ORDER_AFTER_END("orderDate"),
        ORDER_NEEDED("orderNumber"),
        FORM_NEEDED("forms"),
        NOT_DRAFT("title"),
        NOT_RUNNING("title"),
        LAST_STAGE_OPEN("title"),
        NOTHING_TO_RESUME("title"),
        STAGE_IN_FUTURE("begunOn"),
        STAGE_ENDS_BEFORE_START("doneOn"),
        STAGE_BEFORE_FORMER("begunOn"),
        STAGE_AFTER_LATTER("begunOn"),
        STAGE_DONE_BEFORE_FORMER("doneOn"),
        STAGE_NEEDED_BY_LATTER("begunOn");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Rule rule;

    ProgrammeRefused(Rule rule) {
        super("programme.refused." + rule, rule.field());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
