package nastavnik.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;

/**
 * Dates a person has stated where the words of a deadline are to mean something else than was read from them. One window or due
 * date a line: «01.03.2026 – 15.03.2026», «с 01.03.2026 по 15.03.2026», «до 15.03.2026», «15.03.2026». Nothing is repaired.
 *
 * @param windows in order of time
 * @param problems of the lines that are none; dates are to be relied upon only where there are no problems
 */
public record StatedDates(List<Interval> windows, List<Problem> problems) {

    /** More due dates than an activity has. */
    private static final int MOST = 120;

    private static final String DATE = "(\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:\\s?г\\.?)?";
    private static final Pattern UNTIL =
            Pattern.compile("(?:до|по|не позднее)\\s+" + DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WINDOW = Pattern.compile(
            "(?:с\\s+)?" + DATE + "\\s*(?:[-–—]|по|до)\\s*" + DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY = Pattern.compile(DATE);

    /**
     * A line that cannot be taken.
     *
     * @param code «no-such-day», «reversed», «no-date» or «too-many»
     * @param words what it is about
     */
    public record Problem(String code, String words) {}

    public StatedDates {
        windows = List.copyOf(windows);
        problems = List.copyOf(problems);
    }

    /** @param typed lines, the blank ones left out; semicolons divide too */
    public static StatedDates read(String typed) {
        var windows = new LinkedHashSet<Interval>();
        var problems = new ArrayList<Problem>();
        var lines = typed.lines()
                .flatMap(line -> Pattern.compile(";").splitAsStream(line))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (var line : lines) {
            take(line, windows, problems);
        }
        if (windows.size() > MOST) {
            problems.add(new Problem("too-many", Integer.toString(MOST)));
        }
        return new StatedDates(
                windows.stream()
                        .sorted(Comparator.comparing(Interval::to).thenComparing(Interval::start))
                        .toList(),
                problems);
    }

    private static void take(String line, LinkedHashSet<Interval> windows, List<Problem> problems) {
        Matcher until = UNTIL.matcher(line);
        Matcher window = WINDOW.matcher(line);
        Matcher day = DAY.matcher(line);
        if (until.matches()) {
            day(until.group(1), problems).forEach(to -> windows.add(Interval.until(to)));
        } else if (day.matches()) {
            day(day.group(1), problems).forEach(only -> windows.add(Interval.day(only)));
        } else if (window.matches()) {
            var from = day(window.group(1), problems);
            var to = day(window.group(2), problems);
            if (from.isEmpty() || to.isEmpty()) {
                return;
            }
            if (from.getFirst().isAfter(to.getFirst())) {
                problems.add(new Problem("reversed", line));
            } else {
                windows.add(new Interval(from.getFirst(), to.getFirst()));
            }
        } else {
            problems.add(new Problem("no-date", line));
        }
    }

    /** @return the day alone, or nothing and a problem */
    private static List<LocalDate> day(String words, List<Problem> problems) {
        var day = Dates.parse(words).stream().toList();
        if (day.isEmpty()) {
            problems.add(new Problem("no-such-day", words));
        }
        return day;
    }

    /** @return the lines as they are kept: each date in full, the same for the same dates however they were typed */
    public String lines() {
        return windows.stream().map(StatedDates::line).collect(Collectors.joining("\n"));
    }

    private static String line(Interval window) {
        var to = Dates.compact(window.to());
        var from = window.from();
        if (from == null) {
            return "до " + to;
        }
        return from.equals(window.to()) ? to : Dates.compact(from) + " – " + to;
    }

    /**
     * What they mean over the period of a plan: themselves. Dates outside of it stay and are doubted.
     *
     * @param period the plan's, with both ends set
     */
    public Deadline over(Interval period) {
        var notes = new Notes();
        notes.add(Remark.STATED);
        for (var window : windows) {
            if (!period.contains(window.to()) || !period.contains(window.start())) {
                notes.add(Remark.STATED_OUTSIDE, line(window), Dates.span(period));
            }
        }
        return new Deadline(Deadline.Kind.WINDOWS, windows, notes.list());
    }
}
