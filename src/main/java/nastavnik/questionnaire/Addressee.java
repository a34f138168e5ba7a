package nastavnik.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** For whom the words of a questionnaire or of a set of parameters are; the words are the messages {@code questionnaire.addressee.…}. */
public enum Addressee {
    /** Pupils and students: they are addressed with «ты». */
    PUPILS,
    /** All others, teachers among them. */
    ADULTS;

    /** @return names of the categories of participants that belong to it */
    public String[] categories() {
        return switch (this) {
            case PUPILS -> new String[] {"PUPIL", "STUDENT"};
            case ADULTS ->
                new String[] {"YOUNG_SPECIALIST", "TEACHER", "NEW_EMPLOYEE", "EMPLOYER", "GRADUATE", "PARENT"};
        };
    }

    /** @return the one of this name; empty where there is none */
    public static Optional<Addressee> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
