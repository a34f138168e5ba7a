package nastavnik.turnout;

import nastavnik.report.ReportState;

/**
 * A school whose report is not handed in or was returned, with how to reach it.
 *
 * @param daysLate days since the due date; 0 before it
 */
public record Debtor(
        String schoolName,
        String district,
        ReportState state,
        int daysLate,
        String directorName,
        String phone,
        String email) {

    /** @return whether nothing has come; what was returned has come, and is not missing */
    public boolean missing() {
        return !state.wasSent();
    }
}
