package nastavnik.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as Russian readers write them: the one place that formats and reads them.
 *
 * <p>Month and weekday words come from the JDK. The two short words that do not («г.», «до») stand here and not among the
 * messages, because they are part of the format.
 */
public final class Dates {

    private static final Locale RUSSIAN = Locale.of("ru");
    /** A no-break space keeps «г.» with its year. */
    private static final DateTimeFormatter FULL = formatter("d MMMM uuuu\u00a0'г.'");

    private static final DateTimeFormatter COMPACT = formatter("dd.MM.uuuu");
    private static final DateTimeFormatter DAY_MONTH = formatter("d MMMM");
    private static final DateTimeFormatter DAY_MONTH_YEAR = formatter("d MMMM uuuu");
    private static final DateTimeFormatter DAY_MONTH_WEEKDAY = formatter("d MMMM, EEEE");
    private static final DateTimeFormatter TIME = formatter("HH:mm");
    private static final String UNTIL = "до ";
    private static final String CLOSE = "–";
    private static final String WIDE = " – ";
    private static final Pattern YEAR_WORD = Pattern.compile(" ?(года|год|г\\.?)$");
    private static final DateTimeFormatter WRITTEN = DAY_MONTH_YEAR.withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Dates() {}

    /** «5 апреля 2026 г.» */
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** 05.04.2026 */
    public static String compact(LocalDate date) {
        return COMPACT.format(date);
    }

    /** «5 апреля» */
    public static String dayMonth(LocalDate date) {
        return DAY_MONTH.format(date);
    }

    /** «5 октября, понедельник» */
    public static String dayMonthWeekday(LocalDate date) {
        return DAY_MONTH_WEEKDAY.format(date);
    }

    /** «октябрь 2026» */
    public static String monthYear(LocalDate date) {
        return month(date) + " " + date.getYear();
    }

    /** «5 апреля 2026 г., 14:32», local time as given */
    public static String dateTime(LocalDateTime moment) {
        return full(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /** 14:32 */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /**
     * The shortest words that name the interval exactly: «2026», «октябрь – декабрь 2026», «1–27 февраля 2026»,
     * «до 15 марта 2026».
     */
    public static String span(Interval interval) {
        LocalDate from = interval.from();
        LocalDate to = interval.to();
        if (from == null) {
            return UNTIL + DAY_MONTH_YEAR.format(to);
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            return wholeMonths(from, to, sameYear);
        }
        if (from.equals(to)) {
            return DAY_MONTH_YEAR.format(to);
        }
        if (!sameYear) {
            return DAY_MONTH_YEAR.format(from) + WIDE + DAY_MONTH_YEAR.format(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + CLOSE + DAY_MONTH_YEAR.format(to)
                : DAY_MONTH.format(from) + WIDE + DAY_MONTH_YEAR.format(to);
    }

    private static String wholeMonths(LocalDate from, LocalDate to, boolean sameYear) {
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return sameYear ? String.valueOf(to.getYear()) : from.getYear() + CLOSE + to.getYear();
        }
        if (!sameYear) {
            return monthYear(from) + WIDE + monthYear(to);
        }
        return from.getMonth() == to.getMonth() ? monthYear(to) : month(from) + WIDE + monthYear(to);
    }

    /** Reads 05.04.2026 and 5.4.2026; empty for anything else, a day that does not exist included. */
    public static Optional<LocalDate> parse(String text) {
        var matcher = TYPED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads one day with its year, in figures or with the month in words: «05.04.2026», «5 апреля 2026 г.»; empty for anything
     * else, a range or a month without a day included.
     */
    public static Optional<LocalDate> one(String text) {
        var bare =
                YEAR_WORD.matcher(text.replaceAll("[\\s\u00a0]+", " ").strip()).replaceFirst("");
        return parse(bare).or(() -> written(bare));
    }

    private static Optional<LocalDate> written(String text) {
        try {
            return Optional.of(LocalDate.parse(text.toLowerCase(RUSSIAN), WRITTEN));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, RUSSIAN);
    }
}
