package nastavnik.turnout;

import java.time.LocalDate;
import nastavnik.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A school whose report is not handed in or was returned, with how to reach it.
 *
 * @param daysLate days since the due date; 0 before it
 * @param extendedUntil its own due date by an extension; null without one
 */
public record Debtor(
        String schoolName,
        String district,
        ReportState state,
        int daysLate,
        @Nullable LocalDate extendedUntil,
        String directorName,
        String phone,
        String email) {

    /** @return whether nothing has come; what was returned has come, and is not missing */
    public boolean missing() {
        return !state.wasSent();
    }
}
