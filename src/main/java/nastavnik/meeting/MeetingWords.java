package nastavnik.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a meeting.
 *
 * @param minutes how long it took, from 5 to 600; null where not said
 * @param nextOn the day agreed for the next one; null where none is
 * @param pairs the pairs that were there, by id, with what they said; at least one
 */
public record MeetingWords(
        MeetingKind kind,
        LocalDate heldOn,
        MeetingFormat format,
        String topic,
        @Nullable Integer minutes,
        @Nullable LocalDate nextOn,
        Map<Long, Feedback> pairs) {

    public MeetingWords {
        pairs = Map.copyOf(pairs);
    }
}
