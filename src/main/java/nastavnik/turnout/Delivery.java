package nastavnik.turnout;

import java.time.LocalDate;
import nastavnik.report.ReportState;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * How one school has handed in its report of a period («Сведения о сдаче отчётов»).
 *
 * @param came day of the committee's time zone on which it first came; null where it has not
 * @param cameAgain day of the last sending where that is another; null else
 * @param daysLate of the first sending, or up to today while it has not come; 0 where in time
 * @param extendedUntil its own due date by an extension, from which the days late are counted; null without one
 * @param returns how often it was returned for rework
 * @param ended that the school is or will be closed or merged, in words; empty else
 */
public record Delivery(
        long reportId,
        long schoolId,
        String schoolName,
        String district,
        SchoolType type,
        ReportState state,
        boolean noData,
        @Nullable LocalDate came,
        @Nullable LocalDate cameAgain,
        int daysLate,
        @Nullable LocalDate extendedUntil,
        int returns,
        String ended) {

    /** @return whether it came after its due day; what has not come is overdue and never late */
    public boolean late() {
        return late(came, daysLate);
    }

    /** The same of what was kept of a delivery. */
    public static boolean late(@Nullable LocalDate came, int daysLate) {
        return came != null && daysLate > 0;
    }

    /** The same with the end of its school, in words. */
    Delivery ending(String words) {
        return new Delivery(
                reportId,
                schoolId,
                schoolName,
                district,
                type,
                state,
                noData,
                came,
                cameAgain,
                daysLate,
                extendedUntil,
                returns,
                words);
    }
}
