package nastavnik.meeting;

import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are looked for, as it stands in the address.
 *
 * @param q part of the mentor's or the mentee's name
 * @param kind name of a {@link MeetingKind} or empty
 * @param school id of one of the person's schools or empty
 * @param pair id of a pair or empty
 */
record MeetingFilter(String q, String kind, String school, String pair) {

    MeetingFilter {
        q = Typed.line(q);
        kind = Typed.line(kind);
        school = Typed.line(school);
        pair = Typed.line(pair);
    }

    /** For {@code like}: the signs that mean something there are taken as they are. */
    String pattern() {
        return "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    @Nullable
    MeetingKind ofKind() {
        return MeetingKind.named(kind).orElse(null);
    }

    /** @return 0 where no pair, or nothing that could be one, is asked for */
    long pairId() {
        return number(pair);
    }

    /** An odd school in the address leads to all own ones, never to another's. */
    Set<Long> schoolsOf(SignedIn me) {
        var wanted = number(school);
        return me.schoolIds().contains(wanted) ? Set.of(wanted) : me.schoolIds();
    }

    public boolean empty() {
        return (q + kind + school + pair).isEmpty();
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
