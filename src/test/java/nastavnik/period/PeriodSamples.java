package nastavnik.period;

import java.time.Instant;
import java.time.ZoneOffset;
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
                quarter.to().plusDays(2),
                Instant.parse("2026-10-02T08:00:00Z"));
    }

    /** The same while the quarter runs: only drafts are written. */
    public static ReportingPeriod prepared(Quarter quarter) {
        return new ReportingPeriod(
                quarter,
                5,
                10,
                WorkCalendar.published(),
                ShiftPolicy.PREVIOUS_WORKING_DAY,
                quarter.from(),
                quarter.from().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    public static void open(ReportingPeriod period) {
        period.open();
    }

    public static void close(ReportingPeriod period) {
        period.close();
    }

    public static void reopen(ReportingPeriod period) {
        period.reopen(period.quarter().to().plusDays(2));
    }

    public static void freeze(ReportingPeriod period) {
        period.freeze();
    }

    public static void send(ReportingPeriod period) {
        period.send();
    }
}
