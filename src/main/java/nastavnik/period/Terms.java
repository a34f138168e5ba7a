package nastavnik.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import nastavnik.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Until when one school's report of a period is taken: the period's own dates, or later ones by an extension. All dates are
 * days of the committee's time zone and count in full.
 *
 * @param due last day on which the report is in time
 * @param lateUntil last day on which it is taken at all, as late
 * @param editsUntil last day on which a returned report can be sent again
 * @param extendedUntil granted by an extension, null without one
 */
public record Terms(
        PeriodState state,
        LocalDate due,
        LocalDate lateUntil,
        LocalDate editsUntil,
        @Nullable LocalDate extendedUntil) {

    static Terms of(PeriodCard period, @Nullable LocalDate extendedUntil) {
        return new Terms(
                period.state(),
                later(period.schoolDue(), extendedUntil),
                later(period.lateUntil(), extendedUntil),
                later(period.editsUntil(), extendedUntil),
                extendedUntil);
    }

    private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
        return Stream.ofNullable(other)
                .filter(date::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(date);
    }

    /**
     * The one computation of lateness.
     *
     * @param day on which the report came, or today while it has not
     * @return whole days after the due date; 0 on that date and before
     */
    public int daysLate(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }

    /** @param again whether it was sent before and came back */
    public boolean writable(boolean again, LocalDate today) {
        return state == PeriodState.PREPARED || takes(again, today);
    }

    /** @return first day until which more time can be asked for: neither the report's own date nor a day that is past */
    public LocalDate extensibleFrom(LocalDate today) {
        return later(due.plusDays(1), today);
    }

    /**
     * The last such day: the last on which the report is taken at all; where that is over, or is its date already, the end of
     * the quarter of the first.
     *
     * @param again whether it was sent before and came back
     */
    public LocalDate extensibleTo(boolean again, LocalDate today) {
        var taken = again ? editsUntil : lateUntil;
        var first = extensibleFrom(today);
        return first.isAfter(taken) ? Quarter.of(first).to() : taken;
    }

    /**
     * Whether the report can be sent today.
     *
     * @param again whether it was sent before and came back
     */
    public boolean takes(boolean again, LocalDate today) {
        return switch (state) {
            case PREPARED -> false;
            case OPEN -> !today.isAfter(again ? editsUntil : lateUntil);
            case CONSOLIDATED, SENT -> false;
            case CLOSED -> extendedUntil != null && !today.isAfter(extendedUntil);
        };
    }
}
