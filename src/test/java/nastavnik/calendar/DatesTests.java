package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    private static final LocalDate DATE = LocalDate.of(2026, 4, 5);

    @Test
    void datesReadAsRussiansWriteThem() {
        assertThat(Dates.full(DATE)).isEqualTo("5 апреля 2026\u00a0г.");
        assertThat(Dates.compact(DATE)).isEqualTo("05.04.2026");
        assertThat(Dates.dayMonth(DATE)).isEqualTo("5 апреля");
        assertThat(Dates.dayMonthWeekday(LocalDate.of(2026, 10, 5))).isEqualTo("5 октября, понедельник");
        assertThat(Dates.monthYear(LocalDate.of(2026, 10, 5))).isEqualTo("октябрь 2026");
        assertThat(Dates.dateTime(LocalDateTime.of(2026, 4, 5, 9, 2))).isEqualTo("5 апреля 2026\u00a0г., 09:02");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          2026-03-15, до 15 марта 2026
            2026-03-15, 2026-03-15, 15 марта 2026
            2026-02-01, 2026-02-27, 1–27 февраля 2026
            2026-02-01, 2026-02-28, февраль 2026
            2024-02-01, 2024-02-28, 1–28 февраля 2024
            2026-10-01, 2026-12-31, октябрь – декабрь 2026
            2024-12-01, 2025-01-31, декабрь 2024 – январь 2025
            2026-01-01, 2026-12-31, 2026
            2025-01-01, 2029-12-31, 2025–2029
            2026-09-20, 2026-10-27, 20 сентября – 27 октября 2026
            2025-12-20, 2026-01-05, 20 декабря 2025 – 5 января 2026
            """)
    void spanIsNamedByItsShortestExactWords(LocalDate from, LocalDate to, String words) {
        assertThat(Dates.span(new Interval(from, to))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05.04.2026", "5.4.2026", " 05.4.2026 "})
    void typedDateIsRead(String text) {
        assertThat(Dates.parse(text)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05.04.2026", "5.4.2026 г.", "5 апреля 2026", "5 апреля 2026 года", " 5  Апреля 2026\u00a0г. "})
    void oneDayIsReadAsPeopleWriteIt(String text) {
        assertThat(Dates.one(text)).contains(DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "апрель 2026 г.",
                "5 апреля",
                "5–6 апреля 2026",
                "31 февраля 2026 г.",
                "до 5 апреля 2026 г.",
                "2026"
            })
    void moreOrLessThanOneDayIsNone(String text) {
        assertThat(Dates.one(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2026", "2026-04-05", "5.4.26", "05.04.2026 г.", "0.1.2026", "5,4,2026"})
    void anythingElseIsNotADate(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}
