package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools have to do something in a round; published within the transaction that stores it.
 *
 * @param answers by which each school reaches it
 * @param due last day to answer
 * @param version tells one return of the same answer, and one reopening of the round, from the next
 * @param reason why it was returned or reopened; empty else
 */
public record RoundHappened(
        What what, long roundId, String title, LocalDate due, List<Owed> answers, int version, String reason) {

    public RoundHappened {
        answers = List.copyOf(answers);
    }

    public enum What {
        OPENED,
        /** After it had ended; told to those who have not sent. */
        REOPENED,
        RETURNED
    }

    public record Owed(long answerId, long schoolId) {}
}
