package nastavnik.form;

import java.io.Serial;

/** A rule of something that is kept is broken; rooms above say its words without knowing the rule. */
public abstract class RuleBroken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key message key of the words that say what to do; they take no arguments */
    protected RuleBroken(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
