package nastavnik.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nastavnik.form.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

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

    /** @return all of them, to be chosen from */
    public static List<Choice> choices(MessageSource messages) {
        return Choice.of(messages, "participant.category.", values());
    }

    /** @return the one of this name; empty where it is none's */
    public static Optional<ParticipantCategory> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
