package nastavnik.report;

import java.time.Instant;

/**
 * One sending of a report.
 *
 * @param number 1 for the first
 * @param by full name of who sent it
 * @param sent exactly what was sent
 */
public record Sending(int number, Instant at, String by, SentReport sent) {}
