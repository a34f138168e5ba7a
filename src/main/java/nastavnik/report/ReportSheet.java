package nastavnik.report;

import java.time.Instant;
import nastavnik.period.PeriodCard;
import nastavnik.period.Terms;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import org.jspecify.annotations.Nullable;

/**
 * One report with all that is in it.
 *
 * @param version counted up by each change
 * @param number as receipts call it
 * @param now its present words with the school's present card; a draft nobody but the school should read
 * @param owed whether the school owes it; false once it was let off
 * @param terms until when it is taken
 * @param writable whether the school may write in it today
 * @param sendable whether the school can send it today
 * @param savedBy who last wrote in it; empty before anybody did
 * @param daysLate of the first sending, or up to today while it has not come
 * @param remark the general remark of a returned report; empty else
 * @param submissions how often it was sent, corrections of the centre counted
 * @param withdrawable whether accepting or returning it can still be taken back
 * @param correctable whether the centre may correct its lines
 */
public record ReportSheet(
        long id,
        int version,
        String number,
        PeriodCard period,
        long schoolId,
        SentReport now,
        ReportState state,
        boolean owed,
        Terms terms,
        boolean writable,
        boolean sendable,
        @Nullable Instant savedAt,
        String savedBy,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        String submittedBy,
        int daysLate,
        @Nullable Instant decidedAt,
        String decidedBy,
        String remark,
        int submissions,
        boolean withdrawable,
        boolean correctable) {

    /** @return the same with other words on it, typed over that version and not stored */
    public ReportSheet with(int typedOver, ReportContent typed) {
        var card = new SentReport(
                now.schoolName(),
                now.directorName(),
                now.phone(),
                now.email(),
                now.noData() && typed.lines() == 0,
                typed);
        return new ReportSheet(
                id,
                typedOver,
                number,
                period,
                schoolId,
                card,
                state,
                owed,
                terms,
                writable,
                sendable,
                savedAt,
                savedBy,
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                daysLate,
                decidedAt,
                decidedBy,
                remark,
                submissions,
                withdrawable,
                correctable);
    }
}
