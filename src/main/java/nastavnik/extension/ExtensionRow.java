package nastavnik.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time, as lists show it.
 *
 * @param until the day that was granted, else the one that was asked for
 * @param answer of the methodologist; empty where there is none
 */
public record ExtensionRow(
        long id,
        long reportId,
        long schoolId,
        String schoolName,
        LocalDate until,
        String reason,
        Instant askedAt,
        String askedBy,
        ExtensionState state,
        String answer,
        @Nullable Instant decidedAt,
        String decidedBy) {}
