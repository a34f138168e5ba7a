package nastavnik.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The message shown once on the next page; until then it is kept in the session, so its arguments must be serializable.
 *
 * @param key message key
 * @param args its arguments
 * @param tone {@code success} or {@code warning}
 * @param undo path to POST to in order to undo what was done; empty where it cannot be undone
 */
@SuppressWarnings("serial") // args are words and figures
public record Flash(String key, List<Object> args, String tone, String undo) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "flash";

    /** Says on the next page that something is done. */
    public static void success(RedirectAttributes next, String key, Object... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(args), "success", ""));
    }

    /** Says on the next page that something is done, with a button that undoes it. */
    public static void undoable(RedirectAttributes next, String undoPath, String key, Object... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(args), "success", undoPath));
    }

    /** Says on the next page that something was not done, and why. */
    public static void warning(RedirectAttributes next, String key, Object... args) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(args), "warning", ""));
    }
}
