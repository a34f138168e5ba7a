package nastavnik.meeting;

import java.util.Arrays;
import java.util.Optional;

/** Whether people were in one room; the words are the messages {@code meeting.format.…}. */
public enum MeetingFormat {
    IN_PERSON,
    REMOTE;

    static Optional<MeetingFormat> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
