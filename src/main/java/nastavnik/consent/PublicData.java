package nastavnik.consent;

import java.util.Arrays;
import java.util.Optional;

/** What may be published with a consent; the words are the messages {@code consent.data.…}. Special categories are not asked for. */
public enum PublicData {
    NAME,
    ORGANISATION,
    PHOTO,
    VIDEO,
    ACHIEVEMENTS,
    WORKS;

    static Optional<PublicData> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
