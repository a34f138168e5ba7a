package nastavnik.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nastavnik.calendar.CommitteeCalendar;
import nastavnik.calendar.WorkYear;

/** Which days are worked by the production calendar the committee keeps. */
final class WorkedDays {

    private final CommitteeCalendar calendar;

    WorkedDays(CommitteeCalendar calendar) {
        this.calendar = calendar;
    }

    /** The day itself if it is worked, otherwise the last worked day before it; of a year without a calendar by the weekends alone. */
    LocalDate last(LocalDate end) {
        return calendar.inForce().onOrBefore(end).orElseGet(() -> beforeWeekend(end));
    }

    private static LocalDate beforeWeekend(LocalDate end) {
        return switch (end.getDayOfWeek()) {
            case SATURDAY -> end.minusDays(1);
            case SUNDAY -> end.minusDays(DayOfWeek.SUNDAY.getValue() - DayOfWeek.FRIDAY.getValue());
            default -> end;
        };
    }

    /** @return whether the government has said which days of the year are worked */
    boolean official(int year) {
        return calendar.inForce()
                .year(year)
                .filter(known -> !known.preliminary())
                .map(WorkYear::year)
                .isPresent();
    }
}
