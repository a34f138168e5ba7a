package nastavnik.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One naming as lists have it.
 *
 * @param revokedAt when it was ended before its time; null where it was not
 */
record DelegationEntry(
        long id,
        long accountId,
        String fullName,
        String post,
        LocalDate from,
        LocalDate to,
        String orderNumber,
        String namedBy,
        Instant namedAt,
        @Nullable Instant revokedAt,
        String revokedBy) {}
