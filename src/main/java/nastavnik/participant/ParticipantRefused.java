package nastavnik.participant;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of the participant's card is broken; the words are the messages {@code participant.refused.…}. */
class ParticipantRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        NO_ROLE("mentor"),
        LEAVES_BEFORE_COMING("activeTo"),
        COMES_AFTER_PAIR_BEGINS("activeFrom"),
        LEAVES_BEFORE_PAIR_ENDS("activeTo"),
        NAME_INCOMPLETE("fullName"),
        BIRTH_DATE_ODD("birthDate"),
        NAMESAKE("fullName"),
        SAME_PERSON("birthDate"),
        POST_OF_LEARNER("post"),
        STOPPED("fullName");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Rule rule;
    private final long other;

    ParticipantRefused(Rule rule) {
        this(rule, 0);
    }

    /** @param other the card that is there already */
    ParticipantRefused(Rule rule, long other) {
        super("participant.refused." + rule, rule.field());
        this.rule = rule;
        this.other = other;
    }

    /** @return id of the card that is there already; 0 where none is meant */
    long other() {
        return other;
    }

    Rule rule() {
        return rule;
    }
}
