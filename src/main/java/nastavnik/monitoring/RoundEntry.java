package nastavnik.monitoring;

import java.time.LocalDate;

/**
 * A round as lists need it.
 *
 * @param owed how many schools owe an answer; 0 before it opens
 * @param sent how many have sent one that is not accepted yet
 */
public record RoundEntry(
        long id,
        RoundKind kind,
        String title,
        LocalDate dueOn,
        LocalDate closesOn,
        RoundState state,
        long owed,
        long sent,
        long returned,
        long accepted) {

    /** @return how many still have to send */
    public long missing() {
        return owed - sent - accepted;
    }
}
