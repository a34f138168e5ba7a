package nastavnik.mentoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a pair ended; the words are the messages {@code mentoring.ending.…}. A choice rather than free text, in which illness or
 * conduct might be told: nothing of the kind is collected. Only {@link #OTHER} asks for words, and says what not to write.
 */
public enum PairEnding {
    COMPLETED,
    BY_REQUEST,
    LEFT_SCHOOL,
    NOT_MATCHED,
    OTHER,
    /** Set by the portal alone, when one of the two withdraws. */
    CONSENT_WITHDRAWN;

    /** Letters in which another reason is explained. */
    public static final int LONGEST_NOTE = 300;

    /** @return whether a person may choose it */
    public boolean chosen() {
        return this != CONSENT_WITHDRAWN;
    }

    /** @return whether this reason says nothing by itself and these words do not either */
    boolean unexplained(String note) {
        return this == OTHER && note.isBlank();
    }

    /** @return what is kept beside the reason: nothing where it says all */
    String note(String note) {
        return this == OTHER ? note : "";
    }

    /** @return empty where the word names none that may be chosen */
    public static Optional<PairEnding> named(String name) {
        return Arrays.stream(values())
                .filter(PairEnding::chosen)
                .filter(each -> each.name().equals(name))
                .findAny();
    }
}
