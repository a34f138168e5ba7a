package nastavnik.report;

import java.time.Instant;

/**
 * A report that waits for a decision, as it was last sent.
 *
 * @param version of the report
 * @param number of the sending, 1 for the first
 * @param repeats whether a practice in it was told of in a quarter before
 */
public record WaitingReport(
        long id, int version, String schoolName, int number, Instant at, SentReport sent, boolean repeats) {}
