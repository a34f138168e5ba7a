package nastavnik.consent;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of consents is broken; the words are the messages {@code consent.refused.…}. */
class ConsentRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        BIRTH_DATE_UNKNOWN("kind"),
        FOR_MINORS_ONLY("kind"),
        FOR_STAFF_MENTORS_ONLY("kind"),
        GIVEN_IN_FUTURE("givenOn"),
        GIVEN_TWICE("givenOn"),
        ENDS_BEFORE_GIVEN("validTo"),
        REPRESENTATIVE_SIGNS("signer"),
        PERSON_SIGNS("signer"),
        REPRESENTATIVE_UNNAMED("representative"),
        RELATION_UNNAMED("relation"),
        DOCUMENT_UNNAMED("document"),
        NOTHING_ALLOWED("data"),
        NOTHING_TO_WITHDRAW("withdrawnOn"),
        WITHDRAWN_IN_FUTURE("withdrawnOn"),
        WITHDRAWN_BEFORE_GIVEN("withdrawnOn");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Rule rule;

    ConsentRefused(Rule rule) {
        super("consent.refused." + rule, rule.field());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ConsentRefused(rule);
        }
    }
}
