package nastavnik.period;

import java.time.LocalDate;
import nastavnik.calendar.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period as other rooms see it.
 *
 * @param version counted up by each change
 * @param schoolDue last day on which a school's report is in time (order 376-у, clause 3.2)
 * @param centreDue last day for the centre's summary (clause 2.4)
 * @param schoolStatutory the school's date as the order sets it; other than the due date where that was moved off a day off
 * @param centreStatutory the same for the centre
 * @param lateUntil last day on which a first report is taken, as late
 * @param editsUntil last day on which a returned report can be mended; after it the intake ends by itself
 */
public record PeriodCard(
        long id,
        int version,
        Quarter quarter,
        LocalDate schoolDue,
        LocalDate centreDue,
        LocalDate schoolStatutory,
        LocalDate centreStatutory,
        LocalDate lateUntil,
        LocalDate editsUntil,
        PeriodState state) {

    /** @return whether schools may still do something without an extension */
    public boolean open() {
        return state.writable();
    }

    /** @return the dates that can be moved by hand */
    public PeriodDates dates() {
        return PeriodDates.of(this);
    }

    /**
     * Stops before a form is filled in that nobody would take.
     *
     * @throws PeriodFrozenException where the summary is frozen
     */
    public void requireNotFrozen() {
        if (state.frozen()) {
            throw new PeriodFrozenException(quarter);
        }
    }

    /** As {@link Terms#daysLate}, for a school without an extension. */
    public int daysLate(LocalDate day) {
        return terms(null).daysLate(day);
    }

    /** @param extendedUntil granted to the school, or null */
    public Terms terms(@Nullable LocalDate extendedUntil) {
        return Terms.of(this, extendedUntil);
    }
}
