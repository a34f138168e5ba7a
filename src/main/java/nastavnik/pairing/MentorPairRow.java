package nastavnik.pairing;

import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairState;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the list and the exported sheet show it.
 *
 * @param type null where not said
 * @param to the last day, planned or real; null where none is set
 * @param orderDate null until the order is signed
 * @param groupId null where the pair stands by itself
 */
record MentorPairRow(
        long id,
        String mentor,
        String mentee,
        String form,
        @Nullable String type,
        LocalDate startsOn,
        @Nullable LocalDate to,
        PairState state,
        String orderNumber,
        @Nullable LocalDate orderDate,
        String school,
        @Nullable Long groupId,
        @Nullable String group) {

    public String begins() {
        return Dates.compact(startsOn);
    }

    public String ends() {
        return to == null ? "" : Dates.compact(to);
    }

    public String orderDay() {
        return orderDate == null ? "" : Dates.compact(orderDate);
    }

    /** @return whether an order is wanted: none is signed, its term is over, or a group's member may get one of his own */
    public boolean orderable() {
        return state != PairState.COMPLETED
                && state != PairState.TERMINATED
                && (orderDate == null || state == PairState.EXPIRED || groupId != null);
    }
}
