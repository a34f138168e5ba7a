package nastavnik.reportform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a report.
 *
 * @param number 1 for the first
 * @param by full name of who sent it
 * @param acting in whose place it was sent; null where the director sent it himself
 * @param correction why the centre made it in the school's place; empty where the school has sent it
 * @param remarks to it when it was returned
 * @param sent exactly what was sent
 */
public record Sending(
        int number,
        Instant at,
        String by,
        @Nullable Acting acting,
        String correction,
        Remarks remarks,
        SentReport sent) {

    /** @return whether the centre made it in the school's place */
    public boolean corrects() {
        return !correction.isEmpty();
    }
}
