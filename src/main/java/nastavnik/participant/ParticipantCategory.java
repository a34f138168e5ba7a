package nastavnik.participant;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who a participant is; the words are the messages {@code participant.category.…}. */
public enum ParticipantCategory {
    PUPIL,
    STUDENT,
    YOUNG_SPECIALIST,
    TEACHER,
    NEW_EMPLOYEE,
    EMPLOYER,
    GRADUATE,
    PARENT;

    /** @return whether these are people whom the school itself employs */
    public boolean employed() {
        return this == TEACHER || this == YOUNG_SPECIALIST || this == NEW_EMPLOYEE;
    }

    /** @return whether such people have a post that papers may name */
    public boolean hasPost() {
        return this != PUPIL && this != STUDENT;
    }

    static Optional<ParticipantCategory> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
