package nastavnik.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When marks are given; the words are the messages {@code assessment.wave.…}. */
public enum Wave {
    BEFORE,
    AFTER;

    /** @return its word in addresses */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Wave> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findAny();
    }
}
