package nastavnik.reflection;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of reflections is broken; the words are the messages {@code reflection.refused.…}. */
class ReflectionRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        NOT_BEGUN,
        NOT_COVERED,
        EMPTIED,
        PROPOSED_ALREADY
    }

    ReflectionRefused(Rule rule) {
        super("reflection.refused." + rule);
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ReflectionRefused(rule);
        }
    }
}
