package nastavnik.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Phrase.DayOfMonth;
import nastavnik.deadline.Phrase.DayOfMonth.Place;
import nastavnik.wording.Token;

/** The days on which a recurrence falls due: «ежеквартально до 10 числа месяца, следующего за отчётным кварталом». */
final class DueDays {

    private final Plan plan;
    private final Notes notes;

    DueDays(Plan plan, Notes notes) {
        this.plan = plan;
        this.notes = notes;
    }

    List<Interval> of(List<DayOfMonth> days, List<Interval> stretches, Rhythm rhythm) {
        var due = new ArrayList<Interval>();
        for (DayOfMonth day : days) {
            for (Interval stretch : stretches) {
                due.add(Interval.until(onDay(month(lastMonth(stretch, rhythm), day.place(), rhythm), day)));
            }
            remark(day, rhythm);
        }
        due.stream()
                .filter(window -> window.to().isAfter(plan.to()))
                .forEach(window -> notes.add(Remark.AFTER_PERIOD, Dates.full(window.to())));
        return due;
    }

    /** The last month of the whole quarter or half-year, also where the plan ends in the middle of it. */
    private static YearMonth lastMonth(Interval stretch, Rhythm rhythm) {
        YearMonth month = YearMonth.from(stretch.to());
        int length = rhythm.school() || 12 % rhythm.months() > 0 ? 1 : rhythm.months();
        int behind = (month.getMonthValue() - 1) % length;
        return month.plusMonths(length - 1L - behind);
    }

    private static YearMonth month(YearMonth last, Place place, Rhythm rhythm) {
        return switch (place) {
            case MONTH_AFTER -> last.plusMonths(1);
            case LAST_OF_QUARTER, EACH_MONTH -> last;
            case SECOND_OF_QUARTER -> last.minusMonths(1);
            case FIRST_OF_QUARTER -> last.minusMonths(Math.max(0, rhythm.months() - 1));
            // clause 2.4 of order 376-у names the month that its row 1.2 leaves out: the one after the quarter
            case UNSAID -> rhythm.months() == 1 ? last : last.plusMonths(1);
        };
    }

    /** «до 31 числа» is the last day of a shorter month. */
    LocalDate onDay(YearMonth month, DayOfMonth day) {
        if (day.day() == Token.LAST_WORKED_DAY) {
            return plan.worked().last(month.atEndOfMonth());
        }
        return day.day() > month.lengthOfMonth() ? month.atEndOfMonth() : month.atDay(day.day());
    }

    private void remark(DayOfMonth day, Rhythm rhythm) {
        if (day.place() == Place.MONTH_AFTER) {
            notes.add(Remark.DAY_AFTER, day.words());
        } else if (day.place() == Place.EACH_MONTH && rhythm.months() > 1) {
            notes.add(Remark.DAY_LAST_ASSUMED, day.words());
        } else if (day.place() == Place.UNSAID) {
            notes.add(rhythm.months() == 1 ? Remark.DAY_WITHIN_ASSUMED : Remark.DAY_AFTER_ASSUMED, day.words());
        }
    }
}
