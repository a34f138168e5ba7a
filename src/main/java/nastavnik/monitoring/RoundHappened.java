package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools have to do something in a round; published within the transaction that stores it.
 *
 * @param answers by which each school reaches it
 * @param version tells one return of the same answer from the next
 * @param reason why it was returned; empty else
 */
public record RoundHappened(
        What what, long roundId, String title, LocalDate due, List<Owed> answers, int version, String reason) {

    public RoundHappened {
        answers = List.copyOf(answers);
    }

    public enum What {
        OPENED,
        RETURNED
    }

    public record Owed(long answerId, long schoolId) {}
}
