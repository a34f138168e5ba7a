package nastavnik.webinar;

import java.util.Optional;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * An accepted line of form 1 that can be placed in the schedule.
 *
 * @param school short name
 * @param dates what the school has written about them
 * @param window the days that were read in those words; null where none were
 * @param webinarId the webinar it was made into; null where none was
 * @param aside why it is not to be placed; empty where it may be
 */
public record Topic(
        SourceLine line,
        Quarter quarter,
        long schoolId,
        String school,
        String topic,
        String dates,
        @Nullable Interval window,
        @Nullable Long webinarId,
        String aside) {

    /** @return whether it waits to be placed */
    public boolean waits() {
        return webinarId == null && aside.isEmpty();
    }

    Optional<Interval> read() {
        return Optional.ofNullable(window);
    }
}
