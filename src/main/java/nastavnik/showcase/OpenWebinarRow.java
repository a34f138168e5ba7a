package nastavnik.showcase;

import java.time.Instant;
import nastavnik.webinar.WebinarFormat;
import nastavnik.webinar.WebinarState;

/**
 * A webinar of the open list.
 *
 * @param givenBy school and organiser
 * @param ahead whether it is still to come
 * @param registration where to sign up; empty once it is over or called off
 * @param reason why it was called off; else empty
 */
record OpenWebinarRow(
        long id,
        String when,
        String topic,
        String givenBy,
        String speakers,
        String form,
        WebinarFormat format,
        WebinarState state,
        boolean ahead,
        String registration,
        String recording,
        String reason,
        Instant changed) {}
