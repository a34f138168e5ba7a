package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.Deadline.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    private static final Interval PERIOD = Interval.years(2023, 2024);
    private static final Map<Integer, List<String>> SAID = Map.of(
            1, List.of("ежемесячно", "1 раз в месяц", "каждый месяц", "не реже 1 раза в месяц", "раз в месяц"),
            3,
                    List.of(
                            "ежеквартально",
                            "1 раз в квартал",
                            "Каждый квартал",
                            "один раз в квартал",
                            "поквартально",
                            "1раз/кв."),
            6,
                    List.of(
                            "1 раз в полугодие",
                            "раз в полгода",
                            "по полугодиям",
                            "каждое полугодие",
                            "не реже одного раза в полугодие"),
            12, List.of("ежегодно", "1 раз в год", "Каждый год", "не реже 1 раза в год", "один раз в год"));
    private static final Map<String, Interval> THROUGH = Map.of(
            "%s", PERIOD,
            "%s в 2023 году", Interval.years(2023, 2023),
            "%s с 2023 по 2024 годы", PERIOD,
            "%s, 2024 г.", Interval.years(2024, 2024),
            "%s в течение 2023-2024 гг.", PERIOD,
            "В течение 2023, 2024 гг. %s", PERIOD,
            "2023-2024 годы, %s", PERIOD);
    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    static Stream<Arguments> everyRhythmThroughEveryScope() {
        return SAID.entrySet().stream()
                .flatMap(rhythm -> rhythm.getValue().stream().flatMap(said -> THROUGH.entrySet().stream()
                        .map(scope -> Arguments.of(
                                scope.getKey().formatted(said), pieces(scope.getValue(), rhythm.getKey())))));
    }

    private static List<Interval> pieces(Interval scope, int months) {
        return Stream.iterate(scope.start(), start -> !start.isAfter(scope.to()), start -> start.plusMonths(months))
                .map(start -> new Interval(start, start.plusMonths(months).minusDays(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyRhythmThroughEveryScope")
    void rhythmCutsItsScope(String words, List<Interval> windows) {
        assertThat(reader.read(words, PERIOD).windows()).isEqualTo(windows);
    }

    static Stream<Arguments> everyDayAfterTheQuarter() {
        return Stream.of(
                        "ежеквартально до %d числа месяца, следующего за отчетным кварталом",
                        "Ежеквартально, не позднее %d-го числа месяца, следующего за отчётным",
                        "1 раз в квартал до %d числа",
                        "до %d числа месяца, следующего за отчетным кварталом",
                        "ежеквартально, до %d числа следующего месяца")
                .flatMap(words ->
                        IntStream.of(1, 5, 10, 25, 30).mapToObj(day -> Arguments.of(words.formatted(day), day)));
    }

    @ParameterizedTest
    @MethodSource("everyDayAfterTheQuarter")
    void quarterlyDayIsOneOfTheMonthAfter(String words, int day) {
        assertThat(reader.read(words, PERIOD).windows()).isEqualTo(quarters(quarter -> quarter.dueOn(day)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 20, 28})
    void dayOfTheLastMonthOfTheQuarterIsWithinIt(int day) {
        assertThat(reader.read("ежеквартально до %d числа последнего месяца квартала".formatted(day), PERIOD)
                        .windows())
                .isEqualTo(quarters(quarter -> quarter.to().withDayOfMonth(day)));
    }

    private static List<Interval> quarters(Function<Quarter, LocalDate> due) {
        return Stream.iterate(new Quarter(2023, 1), Quarter::next)
                .limit(8)
                .map(due)
                .map(Interval::until)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ежемесячно до 5 числа | 0 | 5
            до 10 числа каждого месяца | 0 | 10
            каждое 25 число | 0 | 25
            ежемесячно, до 31 числа | 0 | 31
            ежемесячно до 3 числа месяца, следующего за отчетным | 1 | 3
            Ежемесячно, не позднее 7-го числа следующего месяца | 1 | 7
            """)
    void monthlyDayIsDueEachMonth(String words, int monthsLater, int day) {
        assertThat(reader.read(words, PERIOD).windows())
                .isEqualTo(Stream.iterate(YearMonth.of(2023, 1), month -> month.plusMonths(1))
                        .limit(24)
                        .map(month -> month.plusMonths(monthsLater))
                        .map(month -> Interval.until(month.atDay(Math.min(day, month.lengthOfMonth()))))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "май, ноябрь ежегодно",
                "Ежегодно, май, ноябрь",
                "ежегодно в мае и ноябре",
                "2 раза в год (май, ноябрь)",
                "два раза в год: май, ноябрь",
                "1 раз в полугодие: май, ноябрь",
                "май, ноябрь каждого года",
                "май 2023 г., ноябрь 2023 г., далее ежегодно",
                "май, ноябрь 2023, 2024 гг.",
                "май и ноябрь 2023 и 2024 годов"
            })
    void monthsOfARecurrenceComeBackEachYear(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(Expected.of(deadline))
                .isEqualTo(
                        "WINDOWS 2023-05-01..2023-05-31 2023-11-01..2023-11-30 2024-05-01..2024-05-31 2024-11-01..2024-11-30");
        assertThat(deadline.doubtful()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"еженедельно", "1 раз в неделю", "по средам", "каждую пятницу", "ежедневно", "раз в 2 недели"})
    void weeksAndDaysAreNotListed(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.kind()).isEqualTo(Kind.CONTINUOUS);
        assertThat(deadline.windows()).containsExactly(PERIOD);
        assertThat(Expected.codes(deadline)).contains("weekly");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 1 марта 2023 г., далее ежегодно | WINDOWS ..2023-03-01 ..2024-03-01
            до 1 марта ежегодно | WINDOWS ..2023-03-01 ..2024-03-01
            ежегодно не позднее 1 марта, 1 октября | WINDOWS ..2023-03-01 ..2023-10-01 ..2024-03-01 ..2024-10-01
            до 20 января года, следующего за отчетным | WINDOWS ..2024-01-20 ..2025-01-20
            до 31 декабря текущего года | WINDOWS ..2023-12-31 ..2024-12-31
            ежегодно, IV квартал | WINDOWS 2023-10-01..2023-12-31 2024-10-01..2024-12-31
            4 квартал 2023 года, далее ежегодно | WINDOWS 2023-10-01..2023-12-31 2024-10-01..2024-12-31
            февраль 2023, далее ежегодно | WINDOWS 2023-02-01..2023-02-28 2024-02-01..2024-02-29
            Ежегодно, не позднее 1 октября, начиная с 2024 года | WINDOWS ..2024-10-01
            """)
    void yearlyDatesComeBackEachYear(String words, String meaning) {
        assertThat(Expected.of(reader.read(words, PERIOD))).isEqualTo(meaning);
    }
}
