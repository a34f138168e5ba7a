package nastavnik.indicator;

import java.time.LocalDate;
import java.util.Optional;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;

/** Which days an indicator's year has; nothing is counted of days to come. */
public enum Span {
    /** From 1 January to 31 December. */
    YEAR,
    /** The school year that begins in the year. */
    SCHOOL_YEAR,
    /** 31 December alone; in the running year the present day. */
    YEAR_END;

    /** @return the days up to today; empty where all are still to come */
    Optional<Interval> days(int year, LocalDate today) {
        var from = this == SCHOOL_YEAR ? new SchoolYear(year).from() : LocalDate.of(year, 1, 1);
        var to = this == SCHOOL_YEAR ? new SchoolYear(year).to() : LocalDate.of(year, 12, 31);
        if (from.isAfter(today)) {
            return Optional.empty();
        }
        var last = to.isAfter(today) ? today : to;
        return Optional.of(new Interval(this == YEAR_END ? last : from, last));
    }
}
