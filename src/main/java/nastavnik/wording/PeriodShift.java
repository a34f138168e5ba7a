package nastavnik.wording;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;

/**
 * Moves the period that a title names as far as its day moves: «декабрь 2026 г.» is «июнь 2027 г.» half a year later. What names
 * no period, or years of another one, stays as it is.
 *
 * @param from the day the words were written for
 * @param to the day they are to be for
 */
public record PeriodShift(LocalDate from, LocalDate to) {

    /** In the cases in which titles name months: «декабрь», «декабря», «в декабре». */
    private static final List<List<String>> MONTHS = List.of(
            List.of(
                    "январь",
                    "февраль",
                    "март",
                    "апрель",
                    "май",
                    "июнь",
                    "июль",
                    "август",
                    "сентябрь",
                    "октябрь",
                    "ноябрь",
                    "декабрь"),
            List.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря"),
            List.of(
                    "январе",
                    "феврале",
                    "марте",
                    "апреле",
                    "мае",
                    "июне",
                    "июле",
                    "августе",
                    "сентябре",
                    "октябре",
                    "ноябре",
                    "декабре"));

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private static final Pattern PERIOD = Pattern.compile(
            "(?<!\\p{L})(?:(?<month>" + MONTHS.stream().flatMap(List::stream).collect(Collectors.joining("|"))
                    + ")|(?<part>I{1,3}|IV)(?<unit>\\s+(?:полугоди|квартал)\\p{L}*))(?!\\p{L})"
                    + "(?:(?<gap>[\\s,]+)(?<year>20\\d{2})(?![/–-]?\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MONTHS_OF_YEAR = 12;
    private static final String MARK = "\u0000";

    /** @return the words for the other day */
    public String apply(String words) {
        var found = PERIOD.matcher(words);
        var moved = new StringBuilder();
        var years = new ArrayList<String>();
        while (found.find()) {
            var year = found.group("year");
            if (year != null && !ofPeriod(Integer.parseInt(year))) {
                return words;
            }
            var then = found.group("month") == null ? partThen(found) : monthThen(found);
            // the year of a month or a part goes with it, and is not moved once more with the others
            found.appendReplacement(
                    moved, Matcher.quoteReplacement(then.words + (year == null ? "" : found.group("gap") + MARK)));
            if (year != null) {
                years.add(Integer.toString(then.year));
            }
        }
        var rest = others(found.appendTail(moved).toString());
        for (var year : years) {
            rest = rest.replaceFirst(MARK, year);
        }
        return rest;
    }

    /** What stands in the place of a period, and the year it is in then. */
    private record Then(String words, int year) {}

    private Then monthThen(Matcher found) {
        var typed = found.group("month");
        var small = typed.toLowerCase(Locale.ROOT);
        var grammar = MONTHS.stream()
                .filter(names -> names.contains(small))
                .findFirst()
                .orElseThrow();
        var then = year(found).atMonth(grammar.indexOf(small) + 1).plusMonths(months());
        var name = grammar.get(then.getMonthValue() - 1);
        return new Then(
                Character.isUpperCase(typed.charAt(0))
                        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                        : name,
                then.getYear());
    }

    private Then partThen(Matcher found) {
        var part = ROMAN.indexOf(found.group("part").toUpperCase(Locale.ROOT));
        var length = found.group("unit").strip().toLowerCase(Locale.ROOT).startsWith("полугоди") ? 6 : 3;
        var then = year(found).atMonth(1).plusMonths((long) part * length + months());
        return new Then(ROMAN.get((then.getMonthValue() - 1) / length) + found.group("unit"), then.getYear());
    }

    private Year year(Matcher found) {
        var year = found.group("year");
        return Year.of(year == null ? from.getYear() : Integer.parseInt(year));
    }

    /** Years that stand alone go by calendar years, those of a school year by school years. */
    private String others(String words) {
        var bySchoolYear = words.matches("(?s).*20\\d{2}[/–-](?:20)?\\d{2}(?!\\d).*");
        var by = bySchoolYear
                ? SchoolYear.of(to).firstYear() - SchoolYear.of(from).firstYear()
                : to.getYear() - from.getYear();
        return new YearShift(new Interval(from, from), by).apply(words).words();
    }

    private boolean ofPeriod(int year) {
        return Math.abs(year - from.getYear()) <= 1;
    }

    private int months() {
        var first = YearMonth.from(from);
        var then = YearMonth.from(to);
        return (then.getYear() - first.getYear()) * MONTHS_OF_YEAR + then.getMonthValue() - first.getMonthValue();
    }
}
