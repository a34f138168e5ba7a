package nastavnik.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a pair stands on a day; the words are the messages {@code mentoring.state.…}. */
public enum PairState {
    /** Waits for the order that confirms it. */
    UNCONFIRMED("warn"),
    /** Confirmed, begins later. */
    FORMED("new"),
    ACTIVE("good"),
    /** Rests for a time. */
    SUSPENDED("warn"),
    /** Its planned end has passed and nobody has ended it. */
    EXPIRED("warn"),
    COMPLETED("idle"),
    TERMINATED("idle");

    private final String tone;

    /** @return where a pair or a group stands on a day that does not rest */
    static PairState on(
            LocalDate day,
            LocalDate startsOn,
            @Nullable LocalDate plannedEnd,
            @Nullable LocalDate orderDate,
            @Nullable PairEnding ending) {
        if (ending != null) {
            return ending == PairEnding.COMPLETED ? COMPLETED : TERMINATED;
        }
        if (orderDate == null) {
            return UNCONFIRMED;
        }
        if (startsOn.isAfter(day)) {
            return FORMED;
        }
        return plannedEnd != null && plannedEnd.isBefore(day) ? EXPIRED : ACTIVE;
    }

    PairState(String tone) {
        this.tone = tone;
    }

    /** @return the style of its badge */
    public String tone() {
        return tone;
    }
}
