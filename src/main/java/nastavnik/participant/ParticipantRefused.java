package nastavnik.participant;

import java.io.Serial;

/** A rule of the participant's card is broken; the words are the messages {@code participant.refused.…}. */
class ParticipantRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        NO_ROLE("mentor"),
        LEAVES_BEFORE_COMING("activeTo"),
        COMES_AFTER_PAIR_BEGINS("activeFrom"),
        LEAVES_BEFORE_PAIR_ENDS("activeTo"),
        CONSENT_IN_FUTURE("consentOn"),
        CONSENT_NEEDED_BY_PAIR("consentOn");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Rule rule;

    ParticipantRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
