package nastavnik.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The button with which the preview was sent, each naming the doubt it stands at.
 *
 * @param accept the proposal is right
 * @param correct the typed words are
 * @param keep the document's words are
 * @param reopen the decision is taken back
 * @param all not empty: every proposal is right that nobody has decided upon
 * @param result not empty: the person wants to see what becomes of the ticked changes
 */
record Pressed(String accept, String correct, String keep, String reopen, String all, String result) {

    Pressed {
        accept = named(accept);
        correct = named(correct);
        keep = named(keep);
        reopen = named(reopen);
        all = named(all);
        result = named(result);
    }

    static Pressed nothing() {
        return new Pressed("", "", "", "", "", "");
    }

    private static String named(@Nullable String doubt) {
        return Objects.requireNonNullElse(doubt, "");
    }

    /** Where on the page to go on. */
    String anchor() {
        if (!result.isEmpty()) {
            return "#plan";
        }
        return !(accept + correct + keep + reopen + all).isEmpty() ? "#doubts" : "";
    }
}
