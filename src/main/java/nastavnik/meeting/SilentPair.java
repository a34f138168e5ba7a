package nastavnik.meeting;

import java.time.LocalDate;
import nastavnik.calendar.Dates;

/**
 * A pair that has not met for too long, or will not have on a coming day.
 *
 * @param since its last meeting, or its start where it has never met
 * @param met whether it has ever met
 * @param due the day from which the gap is too long
 */
public record SilentPair(
        long id,
        long schoolId,
        String school,
        String mentor,
        String mentee,
        String form,
        String orderNumber,
        LocalDate since,
        boolean met,
        LocalDate due) {

    public String sinceDay() {
        return Dates.full(since);
    }
}
