package nastavnik.mentoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a pair rests; the words are the messages {@code mentoring.suspension.…}. A choice and no free text, for the same reason
 * as with {@link PairEnding}.
 */
public enum Suspension {
    HOLIDAYS,
    ABSENCE_OF_MENTOR,
    ABSENCE_OF_MENTEE,
    WORKLOAD,
    OTHER;

    /** @return empty where the word names none */
    public static Optional<Suspension> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
