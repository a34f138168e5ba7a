package nastavnik.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nastavnik.calendar.WorkCalendar;
import nastavnik.calendar.WorkYear;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;

/** «последний день», «последнее число», «последний рабочий день» of a month or a longer stretch. */
final class LastDay {

    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    /** «в последних числах» are several days. */
    private static final Set<String> PLURAL = Set.of("последние", "последних", "последними");

    private LastDay() {}

    /** @return the number of the day for an {@link Edge} or a day of a month; 0 where no such day comes next */
    static int read(Cursor cursor) {
        int start = cursor.place();
        if (!cursor.sees(Term.ORDINAL) || cursor.peekValue(0) != Token.LAST || PLURAL.contains(cursor.text(0))) {
            return 0;
        }
        cursor.skip(1);
        boolean worked = cursor.accept(Term.WORKING);
        cursor.accept(Term.CALENDAR);
        if (!cursor.accept(Term.DAY_WORD, Term.DAY_NUMBER)) {
            cursor.back(start);
            return 0;
        }
        return worked ? Token.LAST_WORKED_DAY : Token.LAST_DAY;
    }

    /** The day itself if it is worked, otherwise the last worked day before it; of a year without a calendar by the weekends alone. */
    static LocalDate worked(LocalDate end) {
        return CALENDAR.onOrBefore(end).orElseGet(() -> beforeWeekend(end));
    }

    private static LocalDate beforeWeekend(LocalDate end) {
        return switch (end.getDayOfWeek()) {
            case SATURDAY -> end.minusDays(1);
            case SUNDAY -> end.minusDays(DayOfWeek.SUNDAY.getValue() - DayOfWeek.FRIDAY.getValue());
            default -> end;
        };
    }

    /** @return whether the government has said which days of the year are worked */
    static boolean official(int year) {
        return CALENDAR.year(year)
                .filter(known -> !known.preliminary())
                .map(WorkYear::year)
                .isPresent();
    }
}
