package nastavnik.webinar;

import java.time.LocalDateTime;

/**
 * Something a school has to know of its webinar; told to the rooms above in the transaction that stores it.
 *
 * @param schoolId whose webinar it is
 * @param what happened
 * @param at when the webinar is to be, on the committee's wall
 * @param reason why it was called off; else empty
 * @param version of the webinar, so that each change is told once
 */
public record WebinarHappened(
        long webinarId, long schoolId, What what, String topic, LocalDateTime at, String reason, int version) {

    /** What happened to it. */
    public enum What {
        PLACED,
        MOVED,
        CANCELLED
    }
}
