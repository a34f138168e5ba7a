package nastavnik.practice;

import java.util.Arrays;
import java.util.Optional;

/** The highest level at which a practice was recognised; its words are the message {@code practice.recognition.<name>}. */
public enum Recognition {
    NONE,
    SCHOOL,
    MUNICIPAL,
    REGIONAL,
    FEDERAL;

    /** @param word name of a level as it stands in an address or a form */
    public static Optional<Recognition> named(String word) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(word))
                .findAny();
    }
}
