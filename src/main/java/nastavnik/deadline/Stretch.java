package nastavnik.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.SchoolYear;
import nastavnik.deadline.Edge.Unit;
import nastavnik.wording.Token;

/** The days an edge covers in a given year; none where there is no such day, week or quarter. */
final class Stretch {

    private Stretch() {}

    /** The same where it makes no difference which days are worked. */
    static Optional<Interval> in(Edge edge, int year) {
        return in(edge, year, UnaryOperator.identity());
    }

    /** @param worked makes the last worked day of a last day */
    static Optional<Interval> in(Edge edge, int year, UnaryOperator<LocalDate> worked) {
        try {
            return Optional.of(days(edge, year, worked));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** In a school year named by its first calendar year: autumn in the first, spring in the second. */
    static Optional<Interval> inSchoolYear(Edge edge, int first, UnaryOperator<LocalDate> worked) {
        if (edge.is(Unit.HALF_YEAR)) {
            return switch (edge.number()) {
                case 1 -> Optional.of(partOf(edge, months(first, 9, 4), worked));
                case 2 -> Optional.of(partOf(edge, months(first + 1, 1, 5), worked));
                default -> Optional.empty();
            };
        }
        if (edge.is(Unit.YEAR)) {
            return Optional.of(partOfSchoolYear(edge, first));
        }
        return in(edge, first, worked)
                .map(Interval::start)
                .map(LocalDate::getMonthValue)
                .flatMap(month -> in(edge, month >= 8 ? first : first + 1, worked));
    }

    private static Interval days(Edge edge, int year, UnaryOperator<LocalDate> worked) {
        return switch (edge.unit()) {
            case DAY -> Interval.day(day(edge, year, worked));
            case WEEK -> week(edge, YearMonth.of(year, edge.month()));
            case DECADE -> third(edge.number(), 3, YearMonth.of(year, edge.month()));
            case HALF_MONTH -> halfOfMonth(edge.number(), YearMonth.of(year, edge.month()));
            case MONTH -> month(edge, YearMonth.of(year, edge.month()));
            case QUARTER -> quarter(edge, new Quarter(year, edge.number()));
            case SCHOOL_TERM -> schoolTerm(edge.number(), year);
            case TRIMESTER -> months(year, new int[] {9, 12, 3}[index(edge.number(), 3)], 3);
            case SEASON -> months(year, new int[] {12, 3, 6, 9}[index(edge.number(), 4)], 3);
            case HALF_YEAR -> partOf(edge, months(year, index(edge.number(), 2) * 6 + 1, 6), worked);
            case YEAR -> edge.number() == Edge.SCHOOL ? partOfSchoolYear(edge, year) : partOfYear(edge, year);
        };
    }

    private static int index(int number, int count) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("There are only " + count);
        }
        return number - 1;
    }

    private static Interval partOf(Edge edge, Interval halfYear, UnaryOperator<LocalDate> worked) {
        return switch (edge.part()) {
            case LAST_DAY -> Interval.day(halfYear.to());
            case LAST_WORKED_DAY -> Interval.day(worked.apply(halfYear.to()));
            default -> halfYear;
        };
    }

    private static LocalDate day(Edge edge, int year, UnaryOperator<LocalDate> worked) {
        YearMonth month = YearMonth.of(year, edge.month());
        return switch (edge.number()) {
            case Token.LAST_DAY -> month.atEndOfMonth();
            case Token.LAST_WORKED_DAY -> worked.apply(month.atEndOfMonth());
            default -> month.atDay(edge.number());
        };
    }

    private static Interval week(Edge edge, YearMonth month) {
        if (edge.number() == Token.LAST) {
            return new Interval(month.atEndOfMonth().minusDays(6), month.atEndOfMonth());
        }
        LocalDate first = month.atDay(index(edge.number(), 5) * 7 + 1);
        LocalDate last = first.plusDays(6);
        return new Interval(first, last.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : last);
    }

    private static Interval third(int number, int last, YearMonth month) {
        int index = index(number == Token.LAST ? last : number, 3);
        return new Interval(
                month.atDay(index * 10 + 1), index == 2 ? month.atEndOfMonth() : month.atDay(index * 10 + 10));
    }

    private static Interval halfOfMonth(int number, YearMonth month) {
        return index(number, 2) == 0
                ? new Interval(month.atDay(1), month.atDay(15))
                : new Interval(month.atDay(16), month.atEndOfMonth());
    }

    private static Interval month(Edge edge, YearMonth month) {
        return switch (edge.part()) {
            case WHOLE -> new Interval(month.atDay(1), month.atEndOfMonth());
            case BEGINNING -> third(1, 3, month);
            case MIDDLE -> third(2, 3, month);
            case END, LAST_DAY, LAST_WORKED_DAY -> third(3, 3, month);
        };
    }

    private static Interval quarter(Edge edge, Quarter quarter) {
        int first = quarter.from().getMonthValue();
        return switch (edge.part()) {
            case WHOLE -> quarter.interval();
            case BEGINNING -> months(quarter.year(), first, 1);
            case MIDDLE -> months(quarter.year(), first + 1, 1);
            case END, LAST_DAY, LAST_WORKED_DAY -> months(quarter.year(), first + 2, 1);
        };
    }

    private static Interval schoolTerm(int number, int year) {
        return switch (number) {
            case 1 -> months(year, 9, 2);
            case 2 -> months(year, 11, 2);
            case 3 -> months(year, 1, 3);
            case 4 -> months(year, 4, 2);
            default -> throw new IllegalArgumentException("There are only 4");
        };
    }

    private static Interval partOfYear(Edge edge, int year) {
        return switch (edge.part()) {
            case WHOLE -> Interval.years(year, year);
            case BEGINNING -> months(year, 1, 1);
            case MIDDLE -> months(year, 6, 2);
            case END, LAST_DAY, LAST_WORKED_DAY -> months(year, 12, 1);
        };
    }

    private static Interval partOfSchoolYear(Edge edge, int first) {
        return switch (edge.part()) {
            case WHOLE -> new SchoolYear(first).lessons();
            case BEGINNING -> months(first, 9, 1);
            case MIDDLE -> months(first, 12, 2);
            case END, LAST_DAY, LAST_WORKED_DAY -> months(first + 1, 5, 1);
        };
    }

    private static Interval months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Interval(first, first.plusMonths(count).minusDays(1));
    }
}
