package nastavnik.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The years that come with the portal: {@code calendar/work-years.properties}. */
final class PublishedYears {

    private static final String FILE = "/calendar/work-years.properties";
    private static final Pattern PAIR = Pattern.compile("(\\d\\d-\\d\\d)(?:>|\\.\\.)(\\d\\d-\\d\\d)");
    private static final Pattern DAY = Pattern.compile("\\d\\d-\\d\\d");

    private PublishedYears() {}

    static List<WorkYear> read() {
        var lines = new Properties();
        try (var in = Objects.requireNonNull(PublishedYears.class.getResourceAsStream(FILE));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".source"))
                .map(key -> Integer.parseInt(key.substring(0, 4)))
                .sorted()
                .map(year -> year(lines, year))
                .toList();
    }

    private static WorkYear year(Properties lines, int year) {
        return LabourCode.year(
                year,
                moved(year, lines.getProperty(year + ".moved", "")),
                ranges(year, lines.getProperty(year + ".off", "")),
                days(year, lines.getProperty(year + ".short", "")),
                Boolean.parseBoolean(lines.getProperty(year + ".preliminary")),
                lines.getProperty(year + ".source"));
    }

    private static Map<LocalDate, LocalDate> moved(int year, String text) {
        var moved = new TreeMap<LocalDate, LocalDate>();
        var pair = PAIR.matcher(text);
        while (pair.find()) {
            moved.put(date(year, pair.group(1)), date(year, pair.group(2)));
        }
        return moved;
    }

    private static Set<LocalDate> ranges(int year, String text) {
        var days = new HashSet<LocalDate>();
        var pair = PAIR.matcher(text);
        while (pair.find()) {
            date(year, pair.group(1))
                    .datesUntil(date(year, pair.group(2)).plusDays(1))
                    .forEach(days::add);
        }
        return days;
    }

    private static Set<LocalDate> days(int year, String text) {
        var days = new HashSet<LocalDate>();
        var day = DAY.matcher(text);
        while (day.find()) {
            days.add(date(year, day.group()));
        }
        return days;
    }

    private static LocalDate date(int year, String day) {
        return LocalDate.parse(year + "-" + day);
    }
}
