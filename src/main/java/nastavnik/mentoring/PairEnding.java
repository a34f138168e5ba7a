package nastavnik.mentoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a pair ended; the words are the messages {@code mentoring.ending.…}. A choice and no free text, in which illness or
 * conduct might be told: nothing of the kind is collected.
 */
public enum PairEnding {
    COMPLETED,
    BY_REQUEST,
    LEFT_SCHOOL,
    NOT_MATCHED,
    OTHER,
    /** Set by the portal alone, when one of the two withdraws. */
    CONSENT_WITHDRAWN;

    /** @return whether a person may choose it */
    public boolean chosen() {
        return this != CONSENT_WITHDRAWN;
    }

    /** @return empty where the word names none that may be chosen */
    public static Optional<PairEnding> named(String name) {
        return Arrays.stream(values())
                .filter(PairEnding::chosen)
                .filter(each -> each.name().equals(name))
                .findAny();
    }
}
