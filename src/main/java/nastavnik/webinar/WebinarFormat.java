package nastavnik.webinar;

import java.util.Arrays;
import java.util.Optional;

/** How people take part; its words are the message {@code webinar.format.<name>}. */
public enum WebinarFormat {
    ONLINE,
    OFFLINE,
    MIXED;

    /** @return whether people come to a place */
    public boolean somewhere() {
        return this != ONLINE;
    }

    /** @param word name of a format as it stands in a form */
    public static Optional<WebinarFormat> named(String word) {
        return Arrays.stream(values()).filter(each -> each.name().equals(word)).findAny();
    }
}
