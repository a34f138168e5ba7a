package nastavnik.workcalendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nastavnik.calendar.CommitteeCalendar;
import nastavnik.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The calendar for whoever reads many deadlines at once: kept in memory and read again after half a minute at the latest, also
 * when another portal on the same database has changed it.
 */
@Component
class RememberedCalendar implements CommitteeCalendar {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final WorkCalendars calendars;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    RememberedCalendar(WorkCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public WorkCalendar inForce() {
        var present = kept;
        if (present == null || present.readAt().plus(FRESH).isBefore(clock.instant())) {
            present = new Kept(calendars.current(), clock.instant());
            kept = present;
        }
        return present.calendar();
    }

    @EventListener(WorkCalendarChanged.class)
    void forget() {
        kept = null;
    }

    /** Who read it before the change was committed has kept the former one. */
    @TransactionalEventListener(WorkCalendarChanged.class)
    void forgetOnceMore() {
        kept = null;
    }

    private record Kept(WorkCalendar calendar, Instant readAt) {}
}
