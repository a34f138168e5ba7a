package nastavnik.reflection;

import java.io.Serial;

/** A rule of reflections is broken; the words are the messages {@code reflection.refused.…}. */
class ReflectionRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        NOT_BEGUN,
        NOT_COVERED,
        EMPTIED,
        PROPOSED_ALREADY
    }

    private final Rule rule;

    ReflectionRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ReflectionRefused(rule);
        }
    }
}
