package nastavnik.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a report.
 *
 * @param number 1 for the first
 * @param by full name of who sent it
 * @param acting in whose place it was sent; null where the director sent it himself
 * @param sent exactly what was sent
 */
public record Sending(
        int number, Instant at, String by, @Nullable Acting acting, SentReport sent) {}
