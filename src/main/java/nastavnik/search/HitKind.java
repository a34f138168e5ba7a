package nastavnik.search;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. */
enum HitKind {
    ROADMAP,
    ACTIVITY,
    /** A card of the register of practices. */
    CASE,
    /** A line of a report's form 2. */
    PRACTICE,
    SCHOOL;

    static Optional<HitKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findAny();
    }

    /** As it stands in addresses. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
