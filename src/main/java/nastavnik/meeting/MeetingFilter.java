package nastavnik.meeting;

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

    String pattern() {
        return Typed.anywhere(q);
    }

    @Nullable
    MeetingKind ofKind() {
        return MeetingKind.named(kind).orElse(null);
    }

    /** @return 0 where no pair, or nothing that could be one, is asked for */
    long pairId() {
        return number(pair);
    }

    public boolean empty() {
        return (q + kind + school + pair).isEmpty();
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
