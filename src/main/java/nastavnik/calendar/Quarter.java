package nastavnik.calendar;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{3})-([1-4])");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final Comparator<Quarter> IN_TIME =
            comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("There is no quarter " + number);
        }
    }

    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Reads what {@link #toString} writes, as it stands in addresses: "2026-1". */
    public static Optional<Quarter> parse(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate from() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate to() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    public Interval interval() {
        return new Interval(from(), to());
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /**
     * The due date of the quarter's report: «не позднее 5 (10) числа месяца, следующего за отчётным кварталом»
     * (order 376-у of 28.02.2023, clauses 2.4 and 3.2).
     *
     * @param dayOfNextMonth 1 to 30: April, which follows the first quarter, has no 31st
     */
    public LocalDate dueOn(int dayOfNextMonth) {
        if (dayOfNextMonth < 1 || dayOfNextMonth > 30) {
            throw new IllegalArgumentException("Not every month after a quarter has a day " + dayOfNextMonth);
        }
        return to().plusDays(dayOfNextMonth);
    }

    public String roman() {
        return ROMAN[number - 1];
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
