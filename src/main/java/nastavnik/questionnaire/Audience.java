package nastavnik.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** Whom a questionnaire asks; the words are the messages {@code questionnaire.audience.…}. */
public enum Audience {
    MENTOR,
    MENTEE;

    /** @return the audience of this name; empty where there is none */
    public static Optional<Audience> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
