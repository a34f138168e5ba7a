package nastavnik.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import nastavnik.calendar.WorkCalendar;

/** Days on which an office is open: nobody signs orders on a Sunday or on New Year's Day. */
public final class Days {

    private static final MonthDay OFFICE_OPENS = MonthDay.of(Month.JANUARY, 9);

    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    private Days() {}

    /** @return the day itself, or the last one before it on which the office was open */
    public static LocalDate open(LocalDate day) {
        if (day.getMonth() == Month.JANUARY && MonthDay.from(day).isBefore(OFFICE_OPENS)) {
            return open(day.withDayOfMonth(1).minusDays(2));
        }
        if (CALENDAR.kind(day).filter(kind -> !kind.isWorking()).isPresent()) {
            return open(day.minusDays(1));
        }
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> open(day.minusDays(1));
            case DayOfWeek.SUNDAY -> open(day.minusDays(2));
            default -> day;
        };
    }
}
