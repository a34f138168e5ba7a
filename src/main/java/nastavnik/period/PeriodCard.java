package nastavnik.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nastavnik.calendar.Quarter;

/**
 * A reporting period as other rooms see it.
 *
 * @param version counted up by each change
 * @param schoolDue last day on which a school's report is in time (order 376-у, clause 3.2)
 * @param centreDue last day for the centre's summary (clause 2.4)
 * @param schoolStatutory the school's date as the order sets it; other than the due date where that was moved off a day off
 * @param centreStatutory the same for the centre
 * @param open whether schools may still write and send; late is allowed while it is open
 */
public record PeriodCard(
        long id,
        int version,
        Quarter quarter,
        LocalDate schoolDue,
        LocalDate centreDue,
        LocalDate schoolStatutory,
        LocalDate centreStatutory,
        boolean open) {

    /**
     * The one computation of lateness.
     *
     * @param day on which the report came, or today while it has not, counted in the committee's time zone
     * @return whole days after the school's due date; 0 on that date and before
     */
    public int daysLate(LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(schoolDue, day)));
    }
}
