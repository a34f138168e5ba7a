package nastavnik.report;

import java.time.Instant;
import nastavnik.reportform.SentReport;

/**
 * A report that waits for a decision, as it was last sent.
 *
 * @param version of the report
 * @param number how often the school has sent it
 * @param at when it last did
 * @param repeats whether a practice in it was told of in a quarter before
 */
public record WaitingReport(
        long id, int version, String schoolName, int number, Instant at, SentReport sent, boolean repeats) {}
