package nastavnik.consentlist;

import java.util.List;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the list, as it stands in the address.
 *
 * @param q part of a name
 * @param state one of {@link #STATES} or empty
 * @param school id of one of the person's schools or empty
 */
record ConsentFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable String school) {

    /** Nothing on file that is needed; ends within 30, within 60 days; of age within 60 days; withdrawn; to be destroyed. */
    static final List<String> STATES = List.of("missing", "soon", "later", "adult", "withdrawn", "destroy");

    ConsentFilter {
        q = text(q);
        state = STATES.contains(text(state)) ? text(state) : "";
        school = text(school);
    }

    String pattern() {
        return Typed.anywhere(text(q));
    }

    public boolean empty() {
        return (text(q) + text(state) + text(school)).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
