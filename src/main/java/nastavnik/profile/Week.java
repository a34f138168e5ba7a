package nastavnik.profile;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.form.Choice;

/**
 * Days of the week on which somebody can meet.
 *
 * @param bits a bit for each day, Monday first
 */
public record Week(int bits) {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** @param names of days as a form sends them; odd ones are left out */
    static Week of(Collection<String> names) {
        return new Week(Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .mapToInt(Week::bit)
                .sum());
    }

    /** @return the days that these words name, whatever their case; none where they name none */
    public static Week namedIn(String words) {
        var folded = words.toLowerCase(RUSSIAN);
        return new Week(Arrays.stream(DayOfWeek.values())
                .filter(day -> named(day).matcher(folded).find())
                .mapToInt(Week::bit)
                .sum());
    }

    /** «среда» and «среду», but not «в среднем». */
    private static Pattern named(DayOfWeek day) {
        var stem = word(day).substring(0, word(day).length() - 1);
        return Pattern.compile("(?<!\\p{L})" + stem + "\\p{L}{0,2}(?!\\p{L})");
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** @return the days both have */
    public Week shared(Week other) {
        return new Week(bits & other.bits);
    }

    /** @return how many days */
    public int count() {
        return Integer.bitCount(bits);
    }

    List<String> names() {
        return days().stream().map(DayOfWeek::name).toList();
    }

    private List<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .toList();
    }

    /** @return «понедельник, среда»; empty for none */
    public String words() {
        return days().stream().map(Week::word).collect(Collectors.joining(", "));
    }

    private static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
    }

    /** @return the days on which schools work, as choices of a group of checkboxes */
    static List<Choice> choices() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .map(day -> new Choice(day.name(), word(day)))
                .toList();
    }
}
