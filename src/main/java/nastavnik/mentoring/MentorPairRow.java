package nastavnik.mentoring;

import java.time.LocalDate;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the list and the exported sheet show it.
 *
 * @param to the last day, planned or real; null where none is set
 */
record MentorPairRow(
        long id,
        String mentor,
        String mentee,
        String form,
        LocalDate startsOn,
        @Nullable LocalDate to,
        PairState state,
        String orderNumber,
        LocalDate orderDate,
        String school) {

    public String begins() {
        return Dates.compact(startsOn);
    }

    public String ends() {
        return to == null ? "" : Dates.compact(to);
    }

    public String orderDay() {
        return Dates.compact(orderDate);
    }
}
