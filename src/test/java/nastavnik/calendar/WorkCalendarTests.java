package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import nastavnik.calendar.DueDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTests {

    private final WorkCalendar calendar = WorkCalendar.published();

    /** The quarterly due dates of order 376-у with the working days around them. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-05, 2023-04-05, 2023-04-05",
        "2024-01-05, 2023-12-29, 2024-01-09",
        "2024-10-05, 2024-10-04, 2024-10-07",
        "2025-01-05, 2024-12-28, 2025-01-09",
        "2025-04-05, 2025-04-04, 2025-04-07",
        "2025-10-05, 2025-10-03, 2025-10-06",
        "2026-01-05, 2025-12-30, 2026-01-12",
        "2026-01-10, 2025-12-30, 2026-01-12",
        "2026-10-10, 2026-10-09, 2026-10-12",
        "2027-01-05, 2026-12-30, 2027-01-11",
        "2022-12-31, 2022-12-30, 2023-01-09",
        "2020-04-05, 2020-03-27, 2020-05-12",
        "2021-11-05, 2021-10-29, 2021-11-08"
    })
    void dayOffLiesBetweenItsWorkingDays(LocalDate date, LocalDate before, LocalDate after) {
        assertThat(calendar.onOrBefore(date)).contains(before);
        assertThat(calendar.onOrAfter(date)).contains(after);
    }

    /** The yearly norms that the ministry publishes; those of 2020 and 2021 less the days the president declared off. */
    @ParameterizedTest
    @CsvSource({"2020, 219", "2021, 240", "2022, 247", "2023, 247", "2024, 248", "2025, 247", "2026, 247"})
    void yearHasItsPublishedNumberOfWorkingDays(int year, long days) {
        assertThat(calendar.workingDays(Interval.years(year, year))).hasValue(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-27, WORKING",
        "2024-11-02, SHORT",
        "2024-12-28, WORKING",
        "2024-12-30, OFF",
        "2025-05-08, OFF",
        "2025-11-01, SHORT",
        "2026-05-08, SHORT",
        "2026-05-11, OFF",
        "2026-12-31, OFF",
        "2023-11-06, OFF",
        "2022-03-05, SHORT",
        "2020-06-24, OFF",
        "2021-02-20, SHORT"
    })
    void transfersOfTheGovernmentAreKept(LocalDate date, DayKind kind) {
        assertThat(calendar.kind(date)).contains(kind);
    }

    @Test
    void yearWithoutACalendarIsNotTakenForPlainWeeks() {
        var date = LocalDate.of(2031, 3, 1);
        assertThat(calendar.kind(date)).isEmpty();
        assertThat(calendar.onOrAfter(date)).isEmpty();
        assertThat(calendar.workingDays(Interval.years(2026, 2031))).isEmpty();
        assertThat(calendar.shift(date, ShiftPolicy.NEXT_WORKING_DAY))
                .isEqualTo(new DueDate(date, date, Basis.NO_CALENDAR));
    }

    @Test
    void yearBeforeItsDecreeIsPreliminary() {
        assertThat(calendar.year(2027))
                .hasValueSatisfying(year -> assertThat(year.preliminary()).isTrue());
        assertThat(calendar.shift(LocalDate.of(2027, 2, 23), ShiftPolicy.NEXT_WORKING_DAY))
                .isEqualTo(new DueDate(LocalDate.of(2027, 2, 23), LocalDate.of(2027, 2, 24), Basis.PRELIMINARY));
    }

    @Test
    void dueDateMovesAsThePolicySays() {
        var sunday = LocalDate.of(2026, 4, 5);
        assertThat(calendar.shift(sunday, ShiftPolicy.NONE).shifted()).isFalse();
        assertThat(calendar.shift(sunday, ShiftPolicy.PREVIOUS_WORKING_DAY).effective())
                .isEqualTo("2026-04-03");
        assertThat(calendar.shift(sunday, ShiftPolicy.NEXT_WORKING_DAY).effective())
                .isEqualTo("2026-04-06");
        assertThat(calendar.shift(sunday, ShiftPolicy.NEXT_WORKING_DAY).statutory())
                .isEqualTo(sunday);
    }

    @Test
    void reportIsNotDueBeforeItsQuarterIsOver() {
        var quarter = new Quarter(2025, 4);
        assertThat(calendar.shift(quarter.dueOn(5), ShiftPolicy.PREVIOUS_WORKING_DAY, quarter.to())
                        .effective())
                .isEqualTo("2026-01-12");
    }

    @Test
    void yearOfXmlcalendarReplacesTheOneKnown() {
        WorkYear year = xml("""
                <calendar year="2031" lang="ru" date="2030.09.30">
                  <holidays><holiday id="1" title="Holiday"/></holidays>
                  <days><day d="01.01" t="1" h="1"/><day d="03.01" t="3"/><day d="03.08" t="2"/></days>
                </calendar>
                """);
        assertThat(calendar.with(year).kind(LocalDate.of(2031, 3, 1))).contains(DayKind.WORKING);
        assertThat(calendar.with(year).kind(LocalDate.of(2031, 3, 8))).contains(DayKind.SHORT);
        assertThat(calendar.with(year).kind(LocalDate.of(2031, 1, 1))).contains(DayKind.OFF);
        assertThat(calendar.kind(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<calendar/>",
                "<calendar year='2031'><days/></calendar>",
                "<calendar year='2031'><days><day d='13.01' t='1'/></days></calendar>",
                "<calendar year='2031'><days><day d='01.01' t='7'/></days></calendar>",
                "<calendar year='2031'><days><day d='01.01' t='1'/><day d='01.01' t='2'/></days></calendar>",
                "<!DOCTYPE calendar [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><calendar year='2031'>&x;</calendar>",
                "no xml at all"
            })
    void whatIsNoCalendarIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> xml(text));
    }

    @Test
    void dayCannotBeBothOffAndWorked() {
        var day = Set.of(LocalDate.of(2031, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkYear(2031, day, day, Set.of(), false, "test"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkYear(2030, day, Set.of(), Set.of(), false, "test"));
    }

    private static WorkYear xml(String text) {
        return WorkYearXml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test");
    }
}
