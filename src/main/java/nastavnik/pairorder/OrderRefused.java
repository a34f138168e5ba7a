package nastavnik.pairorder;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of orders is broken; the words are the messages {@code pairorder.refused.…}. */
class OrderRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        NOTHING,
        ENDED,
        /** About the draft. */
        IN_DRAFT,
        /** About nothing: the list shows the order of each. */
        ORDERED,
        SEVERAL_SCHOOLS,
        /** Until these are left out, it cannot be signed. */
        ENDED_MEANWHILE,
        SIGNED,
        IN_FUTURE
    }

    private final long about;

    OrderRefused(Rule rule, long about) {
        super("pairorder.refused." + rule);
        this.about = about;
    }

    static void when(boolean broken, Rule rule) {
        if (broken) {
            throw new OrderRefused(rule, 0);
        }
    }

    /** @return id of what the rule is about, as text; 0 where the rule says all */
    String about() {
        return Long.toString(about);
    }
}
