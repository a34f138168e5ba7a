package nastavnik.calendar;

import java.time.LocalDate;

/**
 * A due date as the order sets it and as it is to be kept.
 *
 * @param statutory the date of the order
 * @param effective the date after shifting; the same where nothing had to be shifted, or could be
 */
public record DueDate(LocalDate statutory, LocalDate effective, Basis basis) {

    /** What the shift rests on, to be shown beside the date. */
    public enum Basis {
        /** A calendar the government has published, or no shift was wanted. */
        OFFICIAL,
        /** Only the holidays of the Labour Code: the transfers of that year were not published yet. */
        PRELIMINARY,
        /** There is no calendar of that year: the date was left as it is. */
        NO_CALENDAR
    }

    public boolean shifted() {
        return !statutory.equals(effective);
    }
}
