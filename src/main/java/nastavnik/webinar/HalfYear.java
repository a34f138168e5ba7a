package nastavnik.webinar;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nastavnik.calendar.Interval;

/**
 * Half of a calendar year. The roadmap has the schedule made twice a year, in March and in August (row 1.3): the one for
 * January to June, the other for July to December.
 *
 * @param number 1 or 2
 */
public record HalfYear(int year, int number) implements Comparable<HalfYear> {

    private static final Pattern TEXT = Pattern.compile("(20\\d\\d)-([12])");
    private static final int FIRST_OF_SECOND = 7;
    private static final Comparator<HalfYear> IN_TIME =
            comparingInt(HalfYear::year).thenComparingInt(HalfYear::number);

    public HalfYear {
        if (number < 1 || number > 2) {
            throw new IllegalArgumentException("There is no half " + number);
        }
    }

    /** @return the half in which the day lies */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() < FIRST_OF_SECOND ? 1 : 2);
    }

    /** Reads what {@link #toString} writes, as it stands in addresses: "2026-1". */
    public static Optional<HalfYear> parse(String text) {
        var matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** @return its days, both ends included */
    public Interval interval() {
        return number == 1
                ? new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                : new Interval(LocalDate.of(year, FIRST_OF_SECOND, 1), LocalDate.of(year, 12, 31));
    }

    public HalfYear next() {
        return number == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    public HalfYear previous() {
        return number == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }

    /** @return «I» or «II» */
    public String roman() {
        return number == 1 ? "I" : "II";
    }

    @Override
    public int compareTo(HalfYear other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
