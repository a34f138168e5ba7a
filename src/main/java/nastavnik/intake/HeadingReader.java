package nastavnik.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nastavnik.calendar.Interval;
import nastavnik.intake.PlanRead.Heading;
import org.jspecify.annotations.Nullable;

/** Proposes title, period and order from the lines above the table; a person confirms them. */
final class HeadingReader {

    // Cyrillic by escapes: these are signs of the orders' blocks, not words for people.
    private static final Pattern ORDER = Pattern.compile(
            "\u043e\u0442\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*(?:\u0433\\.?)?\\s*\u2116\\s*(\\S+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUER = Pattern.compile(
            "^(?:\u043a\\s+)?\u043f\u0440\u0438\u043a\u0430\u0437(?:\u0443|\u043e\u043c)\\s+(.{3,300})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})\\s*[-\u2010-\u2015]\\s*(20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\.)\\b(20\\d{2})\\b");
    private static final int SHORTEST_TITLE = 25;

    private HeadingReader() {}

    static Heading read(List<String> lines) {
        var title = lines.stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> line.length() >= SHORTEST_TITLE
                        && !ORDER.matcher(line).find()
                        && !ISSUER.matcher(line).find())
                .reduce((first, second) -> second)
                .orElse("");
        var order = first(ORDER, lines);
        var issuer = first(ISSUER, lines);
        return new Heading(
                title,
                period(title),
                issuer == null ? "" : issuer.group(1).strip(),
                order == null ? "" : order.group(1),
                order == null ? "" : order.group(2));
    }

    private static @Nullable Interval period(String title) {
        var years = YEARS.matcher(title);
        if (years.find() && Integer.parseInt(years.group(1)) <= Integer.parseInt(years.group(2))) {
            return Interval.years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
        var year = YEAR.matcher(title);
        return year.find() ? Interval.years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))) : null;
    }

    private static @Nullable Matcher first(Pattern pattern, List<String> lines) {
        for (String line : lines) {
            var found = pattern.matcher(line.strip());
            if (found.find()) {
                return found;
            }
        }
        return null;
    }
}
