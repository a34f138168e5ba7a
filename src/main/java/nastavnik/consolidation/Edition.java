package nastavnik.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of a quarter's summary, without what it says.
 *
 * @param number 1 for the first of its quarter
 * @param reason why the version before was corrected; empty for the first
 * @param by full name of who froze it
 * @param outgoingNumber under which it left; empty while it has not
 * @param sentOn day on which it left; null while it has not
 * @param recipient to whom
 * @param markedBy full name of who marked that it left; empty while it has not
 */
public record Edition(
        long periodId,
        int number,
        String reason,
        Instant at,
        String by,
        String outgoingNumber,
        @Nullable LocalDate sentOn,
        String recipient,
        @Nullable Instant markedAt,
        String markedBy) {}
