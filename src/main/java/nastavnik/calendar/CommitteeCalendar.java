package nastavnik.calendar;

/** Which production calendar the committee counts by: what was published, and what it has imported or mended since. */
@FunctionalInterface
public interface CommitteeCalendar {

    /** @return the calendar as it is now; it may be some seconds old */
    WorkCalendar inForce();
}
