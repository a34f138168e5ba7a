package nastavnik.extension;

import java.time.LocalDate;
import nastavnik.calendar.Quarter;

/**
 * A request for more time was decided about, or the time taken back; told in the transaction that stores it.
 *
 * @param state granted, declined or revoked
 * @param due until when the report is in time now
 */
public record ExtensionDecided(
        long extensionId, long reportId, long schoolId, Quarter quarter, ExtensionState state, LocalDate due) {}
