package nastavnik.consentlist;

import java.util.List;
import java.util.Set;
import nastavnik.access.SignedIn;
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

    /** For {@code like}: the signs that mean something there are taken as they are. */
    String pattern() {
        return "%" + text(q).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** An odd school in the address leads to all own ones, never to another's. */
    Set<Long> schoolsOf(SignedIn me) {
        return me.schoolIds().stream()
                .filter(id -> Long.toString(id).equals(school))
                .findAny()
                .map(Set::of)
                .orElse(me.schoolIds());
    }

    public boolean empty() {
        return (text(q) + text(state) + text(school)).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
