package nastavnik.period;

import java.time.Instant;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;

/** Periods that cannot break their rules. */
public final class PeriodSamples {

    private PeriodSamples() {}

    /** A period with the order's dates, the 5th and the 10th, moved to the working day before. */
    public static ReportingPeriod open(Quarter quarter) {
        return new ReportingPeriod(
                quarter,
                5,
                10,
                WorkCalendar.published(),
                ShiftPolicy.PREVIOUS_WORKING_DAY,
                Instant.parse("2026-10-02T08:00:00Z"));
    }

    public static void close(ReportingPeriod period) {
        period.close();
    }

    public static void reopen(ReportingPeriod period) {
        period.reopen();
    }
}
