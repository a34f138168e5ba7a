package nastavnik.search;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. */
enum HitKind {
    ROADMAP,
    ACTIVITY,
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
