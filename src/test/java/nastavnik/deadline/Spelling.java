package nastavnik.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nastavnik.calendar.Interval;

/** Writes windows as a hurried clerk would, each time differently; the reader has to read them back. */
final class Spelling {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    /** Windows that do not touch, so that a list of them cannot be read as one. */
    List<Interval> windows() {
        var windows = new ArrayList<Interval>();
        LocalDate at = LocalDate.of(2021, 1 + random.nextInt(12), 1);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Interval window = window(at);
            windows.add(window);
            at = YearMonth.from(window.to()).plusMonths(2 + random.nextInt(4)).atDay(1);
        }
        return windows;
    }

    private Interval window(LocalDate from) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Interval(from, YearMonth.from(from).atEndOfMonth());
            case 2 ->
                new Interval(
                        from,
                        YearMonth.from(from).plusMonths(1 + random.nextInt(4)).atEndOfMonth());
            case 3 -> {
                LocalDate start = from.withDayOfMonth(1 + random.nextInt(20));
                yield new Interval(start, start.plusDays(1 + random.nextInt(40)));
            }
            case 4 -> {
                LocalDate quarter = LocalDate.of(from.getYear() + 1, 1 + 3 * random.nextInt(4), 1);
                yield new Interval(
                        quarter,
                        quarter.plusMonths(random.nextBoolean() ? 3 : 6).minusDays(1));
            }
            default -> Interval.until(from.withDayOfMonth(1 + random.nextInt(28)));
        };
    }

    String of(List<Interval> windows) {
        var text = new StringBuilder();
        for (Interval window : windows) {
            text.append(text.isEmpty() ? "" : any(", ", "; ", ",", "\n", " ", ",\u00a0", " и "))
                    .append(of(window));
        }
        return disguised(text.toString());
    }

    private String of(Interval window) {
        LocalDate from = window.from();
        LocalDate to = window.to();
        if (from == null) {
            return any("до ", "не позднее ", "До ", "в срок до ", "к ") + any(words(to), figures(to), padded(to));
        }
        boolean months =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (!months) {
            return days(from, to);
        }
        long length = YearMonth.from(from).until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
        if (length % 3 == 0
                && from.getMonthValue() % 3 == 1
                && from.getYear() == to.getYear()
                && random.nextBoolean()) {
            return quarters(from, to);
        }
        if (length == 1) {
            return any(
                    month(from) + any(" ", ", ", " - ", " – ", "\u00a0") + year(from),
                    "в " + in(from) + " " + year(from));
        }
        String dash = any("-", " - ", " – ", "–", " — ", "- ", " -");
        if (from.getYear() == to.getYear()) {
            return any(
                    month(from) + dash + month(to) + any(" ", ", ") + year(to),
                    "с " + genitive(from) + " по " + nominative(to) + " " + year(to));
        }
        return month(from) + " " + year(from) + dash + month(to) + " " + year(to);
    }

    private String days(LocalDate from, LocalDate to) {
        String dash = any("-", " - ", " – ", "–");
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth() && random.nextBoolean()) {
            return any(
                    from.getDayOfMonth() + dash + words(to),
                    "с " + from.getDayOfMonth() + " по " + words(to),
                    from.getDayOfMonth() + dash + figures(to),
                    from.getDayOfMonth() + "-" + padded(to));
        }
        if (from.getYear() == to.getYear() && random.nextBoolean()) {
            return any(
                    from.getDayOfMonth() + " " + genitive(from) + dash + words(to),
                    "с " + from.getDayOfMonth() + " " + genitive(from) + " по " + words(to));
        }
        return any(
                "с " + words(from) + " по " + words(to),
                words(from) + " – " + words(to),
                figures(from) + dash + figures(to),
                "с " + padded(from) + " по " + padded(to) + " г.");
    }

    private String quarters(LocalDate from, LocalDate to) {
        int first = (from.getMonthValue() + 2) / 3;
        int last = to.getMonthValue() / 3;
        boolean roman = random.nextBoolean();
        String name = roman ? ROMAN[first - 1] : first + any("", "-й", "-ый");
        String end = roman ? ROMAN[last - 1] : String.valueOf(last);
        String which = first == last ? name : (roman ? name : String.valueOf(first)) + any("-", " - ", "–") + end;
        return which + any(" квартал ", " кв. ", " кв ", " квартала ") + year(from);
    }

    private String words(LocalDate date) {
        return date.getDayOfMonth() + any(" ", "\u00a0") + genitive(date) + " " + year(date);
    }

    private static String figures(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    private static String padded(LocalDate date) {
        return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private String year(LocalDate date) {
        return date.getYear() + any("", " г.", "г.", " г", " года", " год", "г");
    }

    private String month(LocalDate date) {
        String name = nominative(date);
        return any(name, capital(name), name.length() > 5 ? name.substring(0, 3) + "." : name);
    }

    private static String nominative(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
    }

    private static String genitive(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, RUSSIAN);
    }

    /** «в марте», «в сентябре» */
    private static String in(LocalDate date) {
        return genitive(date).replaceAll("[ая]$", "е");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(RUSSIAN) + word.substring(1);
    }

    /** Now and then capitals throughout, a Latin letter that looks the same, or doubled spaces. */
    private String disguised(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.replace('а', 'a').replace('о', 'o').replace('с', 'c');
            case 1 -> text.replace(" ", "  ");
            case 2 -> " " + text + ".";
            default -> text;
        };
    }

    private String any(String... options) {
        return options[random.nextInt(options.length)];
    }
}
