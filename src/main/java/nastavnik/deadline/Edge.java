package nastavnik.deadline;

import nastavnik.wording.Token;
import org.jspecify.annotations.Nullable;

/**
 * One end of a window, or a window of one unit: «15 марта», «октябрь», «III квартал 2023».
 *
 * @param number which quarter, week, decade …, or the day of the month; {@link Token#LAST} is the last
 * @param month 1 to 12 for units inside a month, otherwise 0
 * @param part which part of the unit is meant
 */
record Edge(Unit unit, int number, int month, @Nullable YearName year, Part part) {

    /** The number of a year that is a school year though no year is named: «конец учебного года». */
    static final int SCHOOL = 1;

    enum Unit {
        DAY,
        WEEK,
        DECADE,
        HALF_MONTH,
        MONTH,
        QUARTER,
        SCHOOL_TERM,
        TRIMESTER,
        SEASON,
        HALF_YEAR,
        YEAR
    }

    enum Part {
        WHOLE,
        BEGINNING,
        MIDDLE,
        END,
        LAST_DAY,
        LAST_WORKED_DAY
    }

    static Edge of(Unit unit, int number) {
        return new Edge(unit, number, 0, null, Part.WHOLE);
    }

    static Edge month(int month) {
        return new Edge(Unit.MONTH, 0, month, null, Part.WHOLE);
    }

    static Edge day(int day, int month) {
        return new Edge(Unit.DAY, day, month, null, Part.WHOLE);
    }

    static Edge years(YearName year) {
        return new Edge(Unit.YEAR, 0, 0, year, Part.WHOLE);
    }

    Edge in(@Nullable YearName named) {
        return new Edge(unit, number, month, named, part);
    }

    Edge only(Part some) {
        return new Edge(unit, number, month, year, some);
    }

    boolean is(Unit other) {
        return unit == other;
    }

    /** Whether it is a single day: of a month, or the last one of a half-year, whose month the year tells. */
    boolean isDay() {
        return is(Unit.DAY) || part == Part.LAST_DAY || part == Part.LAST_WORKED_DAY;
    }

    /** Whether it is the last worked day of a stretch. */
    boolean isLastWorkedDay() {
        return part == Part.LAST_WORKED_DAY || (is(Unit.DAY) && number == Token.LAST_WORKED_DAY);
    }

    /** Whether it is a day of a month still to come: the first «1» of «с 1 по 15 октября». */
    boolean lacksMonth() {
        return month == 0 && (is(Unit.DAY) || is(Unit.WEEK) || is(Unit.DECADE) || is(Unit.HALF_MONTH));
    }

    Edge ofMonth(int other) {
        return new Edge(unit, number, other, year, part);
    }
}
