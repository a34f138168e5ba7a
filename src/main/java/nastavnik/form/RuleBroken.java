package nastavnik.form;

import java.io.Serial;
import org.springframework.validation.Errors;

/**
 * A rule of something that is kept is broken, nothing has changed. It knows its words and the field they belong to, so that
 * every page and every room above says them in one way without knowing the rule.
 */
public abstract class RuleBroken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String field;
    private final String about;

    /** @param key message key of the words that say what to do */
    protected RuleBroken(String key) {
        this(key, "");
    }

    /** @param field of a form that has to be mended */
    protected RuleBroken(String key, String field) {
        this(key, field, "");
    }

    /** @param about whom or what the words name; empty where they name nobody */
    protected RuleBroken(String key, String field, String about) {
        super(key);
        this.key = key;
        this.field = field;
        this.about = about;
    }

    public String key() {
        return key;
    }

    /** @return empty where the rule is not about a single field */
    public String field() {
        return field;
    }

    /** Says it at its field; above the form where the form has no such field. */
    public void reject(Errors errors) {
        var named = about.isEmpty() ? null : new Object[] {about};
        if (field.isEmpty() || errors.getFieldType(field) == null) {
            errors.reject(key, named, null);
        } else {
            errors.rejectValue(field, key, named, null);
        }
    }
}
