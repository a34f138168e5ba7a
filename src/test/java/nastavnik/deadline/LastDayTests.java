package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day of a month or a longer stretch, worked or not. */
class LastDayTests {

    private static final Interval PERIOD = Interval.years(2023, 2024);
    private static final String QUARTERS =
            "..2023-03-31 ..2023-06-30 ..2023-09-30 ..2023-12-31 ..2024-03-31 ..2024-06-30 ..2024-09-30 ..2024-12-31";
    private static final String WORKED_QUARTERS =
            "..2023-03-31 ..2023-06-30 ..2023-09-29 ..2023-12-29 ..2024-03-29 ..2024-06-28 ..2024-09-30 ..2024-12-28";
    private static final String WORKED_MONTHS_OF_2024 =
            "..2024-01-31 ..2024-02-29 ..2024-03-29 ..2024-04-27 ..2024-05-31 ..2024-06-28"
                    + " ..2024-07-31 ..2024-08-30 ..2024-09-30 ..2024-10-31 ..2024-11-29 ..2024-12-28";

    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "до последнего дня квартала",
                "до последнего дня каждого квартала",
                "в последний день отчётного квартала",
                "последнее число квартала",
                "ежеквартально, до последнего дня квартала",
                "Ежеквартально в последний день",
                "1 раз в квартал, не позднее последнего дня последнего месяца",
                "не позднее последнего календарного дня квартала"
            })
    void lastDayOfTheQuarterIsTheQuartersOwn(String words) {
        assertThat(Expected.of(reader.read(words, PERIOD))).isEqualTo("WINDOWS " + QUARTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "последний рабочий день квартала",
                "не позднее последнего рабочего дня квартала",
                "не позднее последнего рабочего дня каждого квартала",
                "ежеквартально, в последний рабочий день",
                "ежеквартально к последнему рабочему дню квартала",
                "до последнего рабочего дня отчетного квартала",
                "последний рабочий день последнего месяца квартала"
            })
    void lastWorkedDayOfTheQuarterIsToldByTheProductionCalendar(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(Expected.of(deadline)).isEqualTo("WINDOWS " + WORKED_QUARTERS);
        assertThat(Expected.codes(deadline)).contains("last-worked-day").doesNotContain("last-worked-day-unsure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "последний рабочий день месяца",
                "в последний рабочий день каждого месяца",
                "ежемесячно, не позднее последнего рабочего дня месяца",
                "ежемесячно до последнего рабочего дня",
                "последний рабочий день отчетного месяца"
            })
    void lastWorkedDayOfTheMonthIsToldByTheProductionCalendar(String words) {
        assertThat(Expected.of(reader.read(words, Interval.years(2024, 2024))))
                .isEqualTo("WINDOWS " + WORKED_MONTHS_OF_2024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            в последний день месяца | ..2024-01-31 ..2024-02-29 ..2024-03-31
            до последнего числа каждого месяца | ..2024-01-31 ..2024-02-29 ..2024-03-31
            ежеквартально до последнего рабочего дня месяца, следующего за отчётным кварталом | ..2024-04-27
            последний рабочий день марта | ..2024-03-29
            в последний рабочий день января, марта | ..2024-01-31 ..2024-03-29
            до последнего дня марта 2024 года | ..2024-03-31
            до последнего рабочего дня I квартала | ..2024-03-29
            в последний день 1 квартала 2024 года | ..2024-03-31
            """)
    void lastDaysOfAQuarterLongPlan(String words, String windows) {
        assertThat(Expected.of(reader.read(words, Expected.interval("2024-01-01..2024-03-31"))))
                .isEqualTo("WINDOWS " + windows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до последнего дня полугодия | ..2023-06-30 ..2023-12-31 ..2024-06-30 ..2024-12-31
            последний рабочий день каждого полугодия | ..2023-06-30 ..2023-12-29 ..2024-06-28 ..2024-12-28
            не позднее последнего рабочего дня 2024 года | ..2024-12-28
            до последнего рабочего дня года | ..2023-12-29 ..2024-12-28
            последний рабочий день 2023-2024 учебного года | ..2024-05-31
            последний рабочий день II полугодия | ..2023-12-29 ..2024-12-28
            не позднее последнего рабочего дня 1 полугодия | ..2023-06-30 ..2024-06-28
            в последний день первого полугодия 2024 года | ..2024-06-30
            последний рабочий день 2 полугодия 2023-2024 учебного года | ..2024-05-31
            до последнего дня 1 полугодия 2023/2024 уч.г. | ..2023-12-31
            до конца 1 полугодия | ..2023-06-30 ..2024-06-30
            до конца II полугодия 2023 года | ..2023-12-31
            до окончания 1 полугодия 2023-2024 учебного года | ..2023-12-31
            """)
    void lastDaysOfLongerStretches(String words, String windows) {
        assertThat(Expected.of(reader.read(words, PERIOD))).isEqualTo("WINDOWS " + windows);
    }

    @Test
    void unlessItIsSaidThatEachIsMeantAPersonIsAsked() {
        assertThat(reader.read("последний рабочий день квартала", PERIOD).doubtful())
                .isTrue();
        assertThat(reader.read("до последнего дня месяца", PERIOD).doubtful()).isTrue();
        assertThat(reader.read("последний рабочий день каждого квартала", PERIOD)
                        .doubtful())
                .isFalse();
        assertThat(reader.read("ежемесячно до последнего дня месяца", PERIOD).doubtful())
                .isFalse();
    }

    @Test
    void yearWithoutAPublishedCalendarIsReadByItsWeekendsAndDoubted() {
        Deadline deadline = reader.read("последний рабочий день каждого полугодия", Interval.years(2033, 2033));
        assertThat(Expected.of(deadline)).isEqualTo("WINDOWS ..2033-06-30 ..2033-12-30");
        assertThat(Expected.codes(deadline)).contains("last-worked-day-unsure");
        assertThat(deadline.doubtful()).isTrue();
    }

    @Test
    void lastWorkedDayOfAHalfYearIsTheSchoolYearsInAPlanOfOne() {
        Deadline deadline =
                reader.read("последний рабочий день I полугодия", Expected.interval("2023-09-01..2024-08-31"));
        assertThat(Expected.of(deadline)).isEqualTo("WINDOWS ..2023-12-29");
        assertThat(Expected.codes(deadline)).contains("last-worked-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"в последних числах мая 2023", "последние дни квартала", "последний рабочий день"})
    void severalLastDaysAreNotOne(String words) {
        Deadline deadline = reader.read(words, PERIOD);
        assertThat(deadline.doubtful()).isTrue();
        assertThat(Expected.codes(deadline)).doesNotContain("last-worked-day");
    }
}
