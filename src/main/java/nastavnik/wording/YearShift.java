package nastavnik.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nastavnik.calendar.Interval;

/**
 * Moves the years that words name by as many years as the period moves. Only years that can belong to the old period are moved,
 * all of them or none: words that name any other year, or one in a way not understood, stay as they are.
 *
 * @param from the period the words were written for
 * @param by how many years to move them
 */
public record YearShift(Interval from, int by) {

    /** 2026, 2026/27, 2026-27, 05.04.26 */
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?:(?<year>(?:19|20)\\d{2})(?:(?<to>[/–-])(?<short>\\d{2})(?!\\d|\\.\\d))?"
                    + "|(?<day>\\d{1,2}\\.\\d{1,2}\\.)(?<two>\\d{2}))(?!\\d)");

    /** «в 26 году», «26/27 уч. год»: what is left of years once the clear ones are taken away. */
    private static final Pattern UNCLEAR =
            Pattern.compile("(?<!\\d)\\d{2}(?:\\s?[/–-]\\s?\\d{2})?\\s*(?:г\\.|гг|год|уч)", Pattern.UNICODE_CASE);

    private static final int CENTURY = 100;

    /** What became of the words. */
    public enum Outcome {
        /** No year is named: the words mean the new period by themselves. */
        WITHOUT_YEAR,
        MOVED,
        /** A year is named that was not understood or does not belong to the period. */
        LEFT
    }

    /** @param words as they are to stand */
    public record Shifted(String words, Outcome outcome) {}

    /** Moves the years of some words, be they a deadline or a title. */
    public Shifted apply(String words) {
        if (UNCLEAR.matcher(YEARS.matcher(words).replaceAll("")).find()) {
            return new Shifted(words, Outcome.LEFT);
        }
        var years = YEARS.matcher(words);
        var moved = new StringBuilder();
        var any = false;
        while (years.find()) {
            if (!ofPeriod(years)) {
                return new Shifted(words, Outcome.LEFT);
            }
            any = true;
            years.appendReplacement(moved, Matcher.quoteReplacement(moved(years)));
        }
        return any
                ? new Shifted(years.appendTail(moved).toString(), Outcome.MOVED)
                : new Shifted(words, Outcome.WITHOUT_YEAR);
    }

    /** A plan speaks of its own years, and of the school years that reach over their ends. */
    private boolean ofPeriod(Matcher found) {
        var year = year(found);
        var tail = found.group("short");
        return year >= from.start().getYear() - 1
                && year <= from.to().getYear() + 1
                && (tail == null || Integer.parseInt(tail) == (year + 1) % CENTURY);
    }

    private int year(Matcher found) {
        return found.group("year") != null
                ? Integer.parseInt(found.group("year"))
                : from.start().getYear() / CENTURY * CENTURY + Integer.parseInt(found.group("two"));
    }

    private String moved(Matcher found) {
        var year = year(found) + by;
        if (found.group("year") == null) {
            return found.group("day") + twoDigits(year);
        }
        return found.group("short") == null ? "" + year : year + found.group("to") + twoDigits(year + 1);
    }

    private static String twoDigits(int year) {
        return String.format(java.util.Locale.ROOT, "%02d", year % CENTURY);
    }
}
