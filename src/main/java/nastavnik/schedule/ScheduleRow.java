package nastavnik.schedule;

import java.util.List;
import nastavnik.webinar.WebinarState;

/**
 * A webinar of the list.
 *
 * @param givenBy school and organiser
 * @param speaks what speaks against its date; none where nothing does or the webinar is over
 */
record ScheduleRow(
        long id,
        String when,
        String topic,
        String givenBy,
        String form,
        WebinarState state,
        boolean recorded,
        List<String> speaks) {}
