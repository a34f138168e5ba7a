package nastavnik.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.Interval;

/** Windows that come back every year: «до 15.03.2022, далее ежегодно». */
final class Series {

    private Series() {}

    /** The first windows, always, and their like of the later years that begin by the last day. */
    static List<Interval> eachYear(List<Interval> first, LocalDate last) {
        var all = new ArrayList<Interval>();
        for (Interval window : first) {
            all.add(window);
            for (int years = 1; !later(window, years).start().isAfter(last); years++) {
                all.add(later(window, years));
            }
        }
        return all;
    }

    /** A window that ends with its month still does so in a leap year. */
    private static Interval later(Interval window, int years) {
        LocalDate from = window.from();
        boolean monthEnd =
                from != null && window.to().equals(YearMonth.from(window.to()).atEndOfMonth());
        LocalDate to = window.to().plusYears(years);
        return new Interval(
                from == null ? null : from.plusYears(years),
                monthEnd ? YearMonth.from(to).atEndOfMonth() : to);
    }
}
