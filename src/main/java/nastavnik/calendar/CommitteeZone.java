package nastavnik.calendar;

import java.time.ZoneId;

/** The time zone in which the committee's days begin and end; the committee's own card knows it. */
@FunctionalInterface
public interface CommitteeZone {

    /** Asked anew each time, so that a changed card takes effect at once. */
    ZoneId zone();
}
