package nastavnik.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the grammar finds in the words, in their order. */
sealed interface Phrase {

    /** The words themselves, for the notes. */
    String words();

    enum Bound {
        /** Within the window. */
        WITHIN,
        /** «до», «не позднее», «к». */
        UNTIL,
        /** «с 1 сентября» without an end. */
        SINCE
    }

    /** How far a date's year follows from what stands beside it. */
    enum Shift {
        NONE,
        /** «текущего года» */
        CURRENT_YEAR,
        /** «года, следующего за отчётным» */
        YEAR_AFTER
    }

    /**
     * A window or a due date.
     *
     * @param to the other end of a range, otherwise null
     * @param years the years named behind it, or before it where yearInFront
     * @param during whether «в течение» stands before it
     */
    record Dated(
            Bound bound,
            Edge from,
            @Nullable Edge to,
            List<YearName> years,
            boolean yearInFront,
            boolean during,
            Shift shift,
            String words)
            implements Phrase {

        public Dated {
            years = List.copyOf(years);
        }

        boolean bareYears() {
            return from.is(Edge.Unit.YEAR) && from.part() == Edge.Part.WHOLE && to == null;
        }

        boolean lacksYear() {
            return years.isEmpty() && from.year() == null && (to == null || to.year() == null);
        }

        boolean isBareDay() {
            return bound == Bound.WITHIN && from.is(Edge.Unit.DAY) && to == null;
        }

        Dated bounded(Bound other) {
            return new Dated(other, from, to, years, yearInFront, during, shift, words);
        }

        Dated in(List<YearName> named, boolean inFront) {
            return new Dated(bound, from, to, named, inFront, during, shift, words);
        }
    }

    /**
     * «до 10 числа», of a month that follows from the recurrence.
     *
     * @param day {@link nastavnik.wording.Token#LAST_DAY} and {@link nastavnik.wording.Token#LAST_WORKED_DAY} too
     * @param unit how many months the stretch has of which the words themselves speak; 0 where of none
     * @param each whether it is said to be of each of them, or the day tells so by itself
     */
    record DayOfMonth(int day, Place place, int unit, boolean each, String words) implements Phrase {

        static final int QUARTER = 3;
        static final int HALF_YEAR = 6;

        enum Place {
            UNSAID,
            /** «каждого месяца», «отчётного месяца» */
            EACH_MONTH,
            /** «месяца, следующего за отчётным» */
            MONTH_AFTER,
            FIRST_OF_QUARTER,
            SECOND_OF_QUARTER,
            LAST_OF_QUARTER
        }
    }

    /**
     * «ежегодно», «2 раза в год», «1 раз в 3 месяца».
     *
     * @param thereafter whether it takes up after the date before it: «далее ежегодно»
     */
    record Every(Unit unit, int times, int step, boolean thereafter, String words) implements Phrase {

        enum Unit {
            DAY,
            WEEK,
            MONTH,
            QUARTER,
            SCHOOL_TERM,
            HALF_YEAR,
            YEAR,
            SCHOOL_YEAR
        }
    }

    /** «в течение года», «постоянно», «весь период». */
    record Ongoing(Scope scope, boolean thereafter, String words) implements Phrase {

        enum Scope {
            QUARTER,
            HALF_YEAR,
            YEAR,
            SCHOOL_YEAR,
            PERIOD
        }
    }

    /** The date is set elsewhere: by a plan, a need, an event. */
    record Elsewhere(Remark remark, String words) implements Phrase {}

    /** Read, and rightly left out of the windows: a time of day, a class. */
    record Aside(Remark remark, String words) implements Phrase {}

    record Unread(String words) implements Phrase {}
}
