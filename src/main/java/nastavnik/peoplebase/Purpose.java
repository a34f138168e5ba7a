package nastavnik.peoplebase;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a full base is taken out for; the journal keeps it. A choice and no free words, in which people would be named. The
 * words are the messages {@code peoplebase.purpose.…}.
 */
enum Purpose {
    RECORDS,
    CORRECTION,
    MATCHING,
    INSPECTION,
    REQUEST;

    static Optional<Purpose> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
