package nastavnik.pairorder;

import java.io.Serial;

/** A rule of orders is broken; the words are the messages {@code pairorder.refused.…}. */
class OrderRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        NOTHING,
        ENDED,
        SEVERAL_SCHOOLS,
        SIGNED,
        IN_FUTURE
    }

    private final Rule rule;

    private OrderRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    static void when(boolean broken, Rule rule) {
        if (broken) {
            throw new OrderRefused(rule);
        }
    }

    Rule rule() {
        return rule;
    }
}
