package nastavnik.normative;

import java.util.Arrays;
import java.util.Optional;

/** Whose document it is, from above; its words are the message {@code normative.level.<name>}. */
public enum DocumentLevel {
    FEDERAL,
    REGIONAL,
    MUNICIPAL;

    static Optional<DocumentLevel> named(String word) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(word))
                .findAny();
    }
}
