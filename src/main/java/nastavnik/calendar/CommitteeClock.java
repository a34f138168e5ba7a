package nastavnik.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What time it is for the committee: instants are kept in UTC, days are counted in its own zone. */
@Component
public class CommitteeClock {

    private final Clock clock;
    private final CommitteeZone zone;

    public CommitteeClock(Clock clock, CommitteeZone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return local(now()).toLocalDate();
    }

    public ZoneId zone() {
        return zone.zone();
    }

    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** The first moment of the day, which is also the first moment after the day before. */
    public Instant startOfDay(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    /** The last second at which what is due on this day is still in time (23:59:59); for comparisons prefer {@link #startOfDay} of the next day. */
    public Instant endOfDay(LocalDate date) {
        return startOfDay(date.plusDays(1)).minusSeconds(1);
    }
}
