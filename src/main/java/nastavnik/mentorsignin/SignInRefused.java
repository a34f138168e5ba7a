package nastavnik.mentorsignin;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of mentors' sign-ins is broken; the words are the messages {@code mentorsignin.refused.…}. */
class SignInRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        NO_MENTOR,
        NOT_COVERED,
        TAKEN,
        ACCEPTED_ALREADY
    }

    private final Rule rule;

    SignInRefused(Rule rule) {
        super("mentorsignin.refused." + rule);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new SignInRefused(rule);
        }
    }
}
