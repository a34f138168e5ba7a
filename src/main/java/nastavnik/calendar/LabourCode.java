package nastavnik.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The holidays of article 112 of the Labour Code, and what follows from them without any decree. */
final class LabourCode {

    private static final int LAST_DAY_OF_NEW_YEAR = 8;
    private static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private LabourCode() {}

    /**
     * Builds a year from what was moved by decree.
     *
     * @param moved the day that gives its day off away, to the day that receives it
     * @param declaredOff days declared off without exchange
     * @param alsoShort short days that do not precede a holiday
     */
    static WorkYear year(
            int year,
            Map<LocalDate, LocalDate> moved,
            Set<LocalDate> declaredOff,
            Set<LocalDate> alsoShort,
            boolean preliminary,
            String source) {
        Set<LocalDate> holidays = holidays(year);
        var off = new HashSet<>(holidays);
        off.addAll(declaredOff);
        off.addAll(moved.values());
        var working = new HashSet<LocalDate>();
        for (LocalDate given : moved.keySet()) {
            if (!holidays.contains(given)) {
                working.add(given);
            }
        }
        for (MonthDay day : HOLIDAYS) {
            LocalDate holiday = day.atYear(year);
            if (WorkYear.isWeekend(holiday) && !moved.containsKey(holiday)) {
                off.add(nextWorkingDay(holiday, off));
            }
        }
        return new WorkYear(
                year, off, working, shortened(year, off, working, holidays, alsoShort), preliminary, source);
    }

    private static Set<LocalDate> holidays(int year) {
        var holidays = new HashSet<LocalDate>();
        for (int day = 1; day <= LAST_DAY_OF_NEW_YEAR; day++) {
            holidays.add(LocalDate.of(year, 1, day));
        }
        HOLIDAYS.forEach(day -> holidays.add(day.atYear(year)));
        return holidays;
    }

    /** Article 112, part 2: a day off that coincides with a holiday moves to the next working day after it. */
    private static LocalDate nextWorkingDay(LocalDate holiday, Set<LocalDate> off) {
        LocalDate next = holiday.plusDays(1);
        while (off.contains(next) || WorkYear.isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Article 95: the working day right before a holiday is an hour shorter. */
    private static Set<LocalDate> shortened(
            int year, Set<LocalDate> off, Set<LocalDate> working, Set<LocalDate> holidays, Set<LocalDate> alsoShort) {
        var shortened = new HashSet<>(alsoShort);
        var next = new HashSet<>(holidays);
        next.add(LocalDate.of(year + 1, 1, 1));
        for (LocalDate holiday : next) {
            LocalDate eve = holiday.minusDays(1);
            boolean worked = working.contains(eve) || (!off.contains(eve) && !WorkYear.isWeekend(eve));
            if (worked && eve.getYear() == year) {
                shortened.add(eve);
            }
        }
        return shortened;
    }
}
