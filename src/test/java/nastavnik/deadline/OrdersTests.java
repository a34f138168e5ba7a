package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.calendar.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wording of the deadline columns of five cities' orders, with the meaning agreed for each. */
class OrdersTests {

    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            не позднее 10 числа месяца, следующего за отчетным кварталом | WINDOWS ..2023-04-10 ..2023-07-10 ..2023-10-10 ..2024-01-10 ..2024-04-10 ..2024-07-10 ..2024-10-10 ..2025-01-10
            ежеквартально в срок не позднее 5 числа месяца, следующего за отчетным кварталом | WINDOWS ..2023-04-05 ..2023-07-05 ..2023-10-05 ..2024-01-05 ..2024-04-05 ..2024-07-05 ..2024-10-05 ..2025-01-05
            Февраль 2023 г. | WINDOWS 2023-02-01..2023-02-28
            Апрель 2023 г., Август 2023 г., Декабрь 2023 г. | WINDOWS 2023-04-01..2023-04-30 2023-08-01..2023-08-31 2023-12-01..2023-12-31
            3-4 кварталы 2023г. 3-4 кварталы 2024г. | WINDOWS 2023-07-01..2023-12-31 2024-07-01..2024-12-31
            Октябрь - декабрь, 2023г. Октябрь - декабрь, 2024г. | WINDOWS 2023-10-01..2023-12-31 2024-10-01..2024-12-31
            Февраль-март, 2023г., Февраль-март, 2024г. | WINDOWS 2023-02-01..2023-03-31 2024-02-01..2024-03-31
            Ноябрь – 2023 г., Ноябрь – 2024 г. | WINDOWS 2023-11-01..2023-11-30 2024-11-01..2024-11-30
            В течение 2023, 2024 гг. | CONTINUOUS 2023-01-01..2024-12-31
            Сентябрь - октябрь 2023 г. | WINDOWS 2023-09-01..2023-10-31
            Май - декабрь 2023г | WINDOWS 2023-05-01..2023-12-31
            В течение периода | CONTINUOUS 2023-01-01..2024-12-31
            Март-апрель – 2023 г. | WINDOWS 2023-03-01..2023-04-30
            Март - июнь 2023 | WINDOWS 2023-03-01..2023-06-30
            Декабрь, 2023г. Декабрь, 2024г | WINDOWS 2023-12-01..2023-12-31 2024-12-01..2024-12-31
            IV квартал 2023г. IV квартал 2024г. | WINDOWS 2023-10-01..2023-12-31 2024-10-01..2024-12-31
            """)
    void planOfTwoYearsIsReadWithoutDoubt(String words, String meaning) {
        clear(words, "2023-01-01..2024-12-31", meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Май 2020 года | WINDOWS 2020-05-01..2020-05-31
            Август – сентябрь 2020 года | WINDOWS 2020-08-01..2020-09-30
            В течение 2020, 2021 годов | CONTINUOUS 2020-01-01..2021-12-31
            Декабрь 2020, май 2021 года, декабрь 2021 года | WINDOWS 2020-12-01..2020-12-31 2021-05-01..2021-05-31 2021-12-01..2021-12-31
            Постоянно, в течение 2020, 2021 годов | CONTINUOUS 2020-01-01..2021-12-31
            В течение 2020, 2021 годов (сроки, устанавливаются распорядительными актами школы) | CONTINUOUS 2020-01-01..2021-12-31
            в 2020 – 2021 годах | CONTINUOUS 2020-01-01..2021-12-31
            в сроки, установленные приказами школ | NO_DATE
            """)
    void planOfTheFirstYearsIsReadWithoutDoubt(String words, String meaning) {
        clear(words, "2020-01-01..2021-12-31", meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            на период 2022-2024 г. | CONTINUOUS 2022-01-01..2024-12-31
            2022-2024г.г. | CONTINUOUS 2022-01-01..2024-12-31
            до 15.03.2022, далее ежегодно | WINDOWS ..2022-03-15 ..2023-03-15 ..2024-03-15
            в течение года | CONTINUOUS 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31
            31 декабря 2022 | WINDOWS ..2022-12-31
            31 декабря 2022 далее до 2025 г. ежегодно | WINDOWS ..2022-12-31 ..2023-12-31 ..2024-12-31
            По плану ИРО ежегодно | NO_DATE
            ежегодно | WINDOWS 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31
            В течение года в соответствии с планом ИРО | CONTINUOUS 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31
            в соответствии с планом ИРО | NO_DATE
            """)
    void planOfThreeYearsIsReadWithoutDoubt(String words, String meaning) {
        clear(words, "2022-01-01..2024-12-31", meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            III квартал 2021 | WINDOWS 2021-07-01..2021-09-30
            2021 | WINDOWS 2021-01-01..2021-12-31
            II - III квартал 2021 | WINDOWS 2021-04-01..2021-09-30
            2021 - 2022 годы | CONTINUOUS 2021-01-01..2022-12-31
            2021 год | WINDOWS 2021-01-01..2021-12-31
            2021 год I квартал | WINDOWS 2021-01-01..2021-03-31
            2021 год 2-3 квартал | WINDOWS 2021-04-01..2021-09-30
            Август -октябрь 2021 Август -октябрь 2022 | WINDOWS 2021-08-01..2021-10-31 2022-08-01..2022-10-31
            2021 - 2022 | CONTINUOUS 2021-01-01..2022-12-31
            """)
    void regionalPlanIsReadWithoutDoubt(String words, String meaning) {
        clear(words, "2021-01-01..2022-12-31", meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ежегодно, май-июнь | WINDOWS 2025-05-01..2025-06-30 2026-05-01..2026-06-30 2027-05-01..2027-06-30 2028-05-01..2028-06-30 2029-05-01..2029-06-30
            В течение периода реализации | CONTINUOUS 2025-01-01..2029-12-31
            Ежегодно, не позднее 15 числа декабря, июня | WINDOWS ..2025-06-15 ..2025-12-15 ..2026-06-15 ..2026-12-15 ..2027-06-15 ..2027-12-15 ..2028-06-15 ..2028-12-15 ..2029-06-15 ..2029-12-15
            """)
    void planOfFiveYearsIsReadWithoutDoubt(String words, String meaning) {
        clear(words, "2025-01-01..2029-12-31", meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Декабрь 2024 - январь 2025 | 2025-01-01..2029-12-31 | WINDOWS 2024-12-01..2025-01-31 | partly-outside
            Март 2023 г., Август | 2023-01-01..2024-12-31 | WINDOWS 2023-03-01..2023-03-31 2023-08-01..2023-08-31 | year-inherited
            1 раз в квартал до 10 числа в течение 2023, 2024 гг. | 2023-01-01..2024-12-31 | WINDOWS ..2023-04-10 ..2023-07-10 ..2023-10-10 ..2024-01-10 ..2024-04-10 ..2024-07-10 ..2024-10-10 ..2025-01-10 | day-after-assumed
            Январь, июль | 2025-01-01..2026-12-31 | WINDOWS 2025-01-01..2025-01-31 2025-07-01..2025-07-31 2026-01-01..2026-01-31 2026-07-01..2026-07-31 | year-missing
            """)
    void ambiguousWordingIsReadWithADoubt(String words, String period, String meaning, String doubt) {
        Deadline deadline = reader.read(words, Expected.interval(period));
        assertThat(Expected.of(deadline)).isEqualTo(meaning);
        assertThat(deadline.doubtful()).isTrue();
        assertThat(Expected.codes(deadline)).contains(doubt);
    }

    private void clear(String words, String period, String meaning) {
        Deadline deadline = reader.read(words, Expected.interval(period));
        assertThat(Expected.of(deadline)).isEqualTo(meaning);
        assertThat(deadline.notes()).as("doubts").noneMatch(Note::doubt);
    }
}
