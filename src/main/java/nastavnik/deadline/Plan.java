package nastavnik.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.SchoolYear;

/** The period of the plan the deadline stands in, cut into the years, quarters and months that recurrences run through. */
record Plan(Interval period, WorkedDays worked) {

    /** A plan from August or September to the next summer counts in school years. */
    boolean isSchool() {
        int first = from().getMonthValue();
        int last = to().getMonthValue();
        return (first == 8 || first == 9) && last >= 5 && last <= 8 && from().getYear() < to().getYear();
    }

    LocalDate from() {
        return Objects.requireNonNull(period.from());
    }

    LocalDate to() {
        return period.to();
    }

    /** Its years as it counts them: calendar or school. */
    List<Interval> years() {
        if (!isSchool()) {
            return calendarYears(period);
        }
        List<Interval> years = schoolYears(period, false);
        return from().getMonthValue() == 8 && years.size() > 1 ? withAugust(years) : years;
    }

    /** The weeks before 1 September prepare the school year and belong to it. */
    private List<Interval> withAugust(List<Interval> years) {
        var whole = new ArrayList<>(years.subList(1, years.size()));
        whole.set(0, new Interval(from(), whole.getFirst().to()));
        return whole;
    }

    /** The months of lessons of its school years. */
    List<Interval> schoolYears() {
        return schoolYears(period, true);
    }

    static List<Interval> calendarYears(Interval scope) {
        var years = new ArrayList<Interval>();
        for (int year = scope.start().getYear(); year <= scope.to().getYear(); year++) {
            Interval.years(year, year).intersection(scope).ifPresent(years::add);
        }
        return years;
    }

    private static List<Interval> schoolYears(Interval scope, boolean lessons) {
        var years = new ArrayList<Interval>();
        for (SchoolYear year = SchoolYear.of(scope.start()); !year.from().isAfter(scope.to()); year = year.next()) {
            (lessons ? year.lessons() : year.interval()).intersection(scope).ifPresent(years::add);
        }
        return years;
    }

    static List<Interval> schoolHalves(Interval scope) {
        var halves = new ArrayList<Interval>();
        for (SchoolYear year = SchoolYear.of(scope.start()); !year.from().isAfter(scope.to()); year = year.next()) {
            LocalDate turn = LocalDate.of(year.firstYear(), 12, 31);
            new Interval(year.from(), turn).intersection(scope).ifPresent(halves::add);
            new Interval(turn.plusDays(1), year.lessons().to())
                    .intersection(scope)
                    .ifPresent(halves::add);
        }
        return halves;
    }

    static List<Interval> schoolTerms(Interval scope) {
        var terms = new ArrayList<Interval>();
        for (SchoolYear year = SchoolYear.of(scope.start()); !year.from().isAfter(scope.to()); year = year.next()) {
            for (int number = 1; number <= 4; number++) {
                Stretch.inSchoolYear(Edge.of(Edge.Unit.SCHOOL_TERM, number), year.firstYear(), UnaryOperator.identity())
                        .flatMap(term -> term.intersection(scope))
                        .ifPresent(terms::add);
            }
        }
        return terms;
    }

    static List<Interval> quarters(Interval scope) {
        var quarters = new ArrayList<Interval>();
        for (Quarter quarter = Quarter.of(scope.start());
                !quarter.from().isAfter(scope.to());
                quarter = quarter.next()) {
            quarter.interval().intersection(scope).ifPresent(quarters::add);
        }
        return quarters;
    }

    /** Pieces of so many months, counted from January: 1 are months, 2 pairs, 6 half-years. */
    static List<Interval> months(Interval scope, int length) {
        var pieces = new ArrayList<Interval>();
        LocalDate start = LocalDate.of(scope.start().getYear(), 1, 1);
        for (; !start.isAfter(scope.to()); start = start.plusMonths(length)) {
            new Interval(start, start.plusMonths(length).minusDays(1))
                    .intersection(scope)
                    .ifPresent(pieces::add);
        }
        return pieces;
    }
}
