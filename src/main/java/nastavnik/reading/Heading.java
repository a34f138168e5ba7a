package nastavnik.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nastavnik.calendar.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the table say of the roadmap as a whole, as a proposal; what is not found is empty.
 *
 * @param signedOn as dd.MM.yyyy
 */
public record Heading(String title, @Nullable Interval period, String issuer, String signedOn, String number) {

    private static final Pattern REGION =
            pattern("област(?:и|ной)(?!\\p{L})|(?<!\\p{L})края(?!\\p{L})|краев|республик|региональн");
    private static final Pattern MUNICIPALITY = pattern("город|муниципал|округ|район");
    private static final Pattern NUMERIC_ORDER =
            pattern("от\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*(?:г\\.?)?\\s*№\\s*(\\S+)");
    private static final Pattern OWN = pattern("^(?:от\\s|(?:к\\s+)?приказ)");
    private static final Pattern WRITTEN_ORDER = pattern(
            "^от\\s*«?\\s*(\\d{1,2})\\s*»?\\s*([а-яё]{3,8})\\s+(\\d\\s?\\d\\s?\\d\\s?\\d)\\s*г?\\.?\\s*(?:№\\s*(\\S+))?$");
    private static final Pattern DAY_ALONE = pattern("^от\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*г?\\.?$");
    private static final Pattern NUMBER_ALONE = pattern("^№\\s*(\\S+)$");
    private static final Pattern ISSUER = pattern("^(?:к\\s+)?приказ(?:у|ом|а)\\s+(.{3,300})$");
    private static final Pattern TITLE = pattern("дорожн\\S+\\s+карт|план\\s+мероприятий|план\\s+\\(?«?дорожн");
    private static final Pattern TITLE_BEGINS =
            pattern("^(?:муниципальн\\S+\\s+|региональн\\S+\\s+)?(?:дорожная\\s+карта|план)");
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})\\s*[-\u2010-\u2015]\\s*(20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\.)\\b(20\\d{2})\\b");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final int SHORTEST_TITLE = 25;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_TITLE = 1000;

    /** Reads the lines above a table. */
    public static Heading of(List<String> above) {
        var lines = above.stream()
                .flatMap(String::lines)
                .map(line -> Markup.without(line).replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        var title = title(lines);
        var order = order(lines);
        return new Heading(
                title,
                period(title),
                issuer(lines),
                order == null ? signedOn(lines) : order.group(1),
                order == null ? number(lines) : order.group(2));
    }

    /** @return whether title and issuer speak of a region and of no city in it */
    public boolean regional() {
        var words = title + " " + issuer;
        return REGION.matcher(words).find() && !MUNICIPALITY.matcher(words).find();
    }

    /** Date and number on one line; a line that does not begin with them only mentions some other order. */
    private static @Nullable Matcher order(List<String> lines) {
        var own = first(
                NUMERIC_ORDER,
                lines.stream().filter(line -> OWN.matcher(line).find()).toList());
        return own != null || !signedOn(lines).isEmpty()
                ? own
                : first(
                        NUMERIC_ORDER,
                        lines.stream()
                                .filter(line -> line.length() <= LONGEST_LINE)
                                .toList());
    }

    /** «приказом» and the lines that follow it up to the date. */
    private static String issuer(List<String> lines) {
        for (int start = 0; start < lines.size(); start++) {
            var found = ISSUER.matcher(lines.get(start));
            if (found.find() && lines.get(start).length() <= LONGEST_LINE) {
                var date = start + 1;
                while (date < lines.size() && !lines.get(date).matches("(?iu)от\\s.*")) {
                    date++;
                }
                var rest = date - start <= MOST_LINES && date < lines.size()
                        ? " " + String.join(" ", lines.subList(start + 1, date))
                        : "";
                return (found.group(1) + rest).strip();
            }
        }
        return "";
    }

    /** The last block of lines that begins as a roadmap's title does; else the last line long enough to be one. */
    private static String title(List<String> lines) {
        for (int start = lines.size() - 1; start >= Math.max(0, lines.size() - MOST_LINES); start--) {
            if (TITLE_BEGINS.matcher(lines.get(start)).find()) {
                var title =
                        String.join(" ", lines.subList(start, lines.size())).replaceAll("(?:(?<!г)\\.|[\\s;])+$", "");
                return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
            }
        }
        return lines.stream()
                .filter(line -> line.length() >= SHORTEST_TITLE
                        && !NUMERIC_ORDER.matcher(line).find()
                        && !ISSUER.matcher(line).find())
                .reduce((first, second) ->
                        TITLE.matcher(first).find() && !TITLE.matcher(second).find() ? first : second)
                .orElse("");
    }

    private static @Nullable Interval period(String title) {
        var years = YEARS.matcher(title);
        if (years.find() && Integer.parseInt(years.group(1)) <= Integer.parseInt(years.group(2))) {
            return Interval.years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
        var year = YEAR.matcher(title);
        return year.find() ? Interval.years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))) : null;
    }

    private static String signedOn(List<String> lines) {
        var written = first(WRITTEN_ORDER, lines);
        if (written != null) {
            var month = month(written.group(2));
            var year = written.group(3).replaceAll("\\s", "");
            return month == 0 ? "" : "%02d.%02d.%s".formatted(Integer.parseInt(written.group(1)), month, year);
        }
        var alone = first(DAY_ALONE, lines);
        return alone == null ? "" : alone.group(1);
    }

    private static String number(List<String> lines) {
        var written = first(WRITTEN_ORDER, lines);
        if (written != null && written.group(4) != null) {
            return written.group(4);
        }
        var alone = first(NUMBER_ALONE, lines);
        return alone == null ? "" : alone.group(1);
    }

    private static int month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int month = MONTHS.size(); month > 0; month--) {
            if (lower.startsWith(MONTHS.get(month - 1))) {
                return month == 5 && lower.startsWith("мар") ? 3 : month;
            }
        }
        return 0;
    }

    private static @Nullable Matcher first(Pattern pattern, List<String> lines) {
        for (String line : lines) {
            var found = pattern.matcher(line);
            if (found.find()) {
                return found;
            }
        }
        return null;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
