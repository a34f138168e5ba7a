package nastavnik.baseimport;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A row broke a rule of cards or pairs only when it was taken; all that was taken before it goes back. */
final class RefusedRow extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String key;

    RefusedRow(int row, RuleBroken broken) {
        super(broken);
        this.row = row;
        this.key = broken.key();
    }

    int row() {
        return row;
    }

    /** @return message key of the rule */
    String key() {
        return key;
    }
}
