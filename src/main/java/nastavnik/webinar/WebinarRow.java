package nastavnik.webinar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webinar of a list.
 *
 * @param school short name; empty where it is no school's
 * @param form name of the form of mentoring, or empty
 * @param reason why it was called off; empty where it was not
 * @param version counted up by each change
 * @param publishedAt since when everybody reads it; null where nobody does
 */
public record WebinarRow(
        Slot slot,
        WebinarState state,
        String school,
        String organiser,
        String speakers,
        String form,
        WebinarFormat format,
        String place,
        String audience,
        String registrationLink,
        String recordingLink,
        String reason,
        @Nullable Instant publishedAt,
        Instant changedAt,
        int version) {

    public long id() {
        return slot.id();
    }
}
