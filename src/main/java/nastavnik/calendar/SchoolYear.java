package nastavnik.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school year, from 1 September to 31 August.
 *
 * @param firstYear the calendar year in which it begins
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{3})[/-]([1-9]\\d{3})");

    public static SchoolYear of(LocalDate date) {
        return new SchoolYear(date.getMonthValue() >= Month.SEPTEMBER.getValue() ? date.getYear() : date.getYear() - 1);
    }

    /** Reads "2025/2026" and "2025-2026"; empty when the second year does not follow the first. */
    public static Optional<SchoolYear> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == first + 1 ? Optional.of(new SchoolYear(first)) : Optional.empty();
    }

    public LocalDate from() {
        return LocalDate.of(firstYear, Month.SEPTEMBER, 1);
    }

    public LocalDate to() {
        return LocalDate.of(firstYear + 1, Month.AUGUST, 31);
    }

    public Interval interval() {
        return new Interval(from(), to());
    }

    /** From 1 September to 31 May: the months in which lessons are held, without the summer. */
    public Interval lessons() {
        return new Interval(from(), LocalDate.of(firstYear + 1, Month.MAY, 31));
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(firstYear - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return firstYear + "/" + (firstYear + 1);
    }
}
