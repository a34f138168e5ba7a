package nastavnik.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodShiftTests {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Мониторинг наставничества, декабрь 2026 г. | Мониторинг наставничества, июнь 2027 г.
                    Мониторинг за II полугодие 2026 года       | Мониторинг за I полугодие 2027 года
                    Сбор за IV квартал 2026 года               | Сбор за II квартал 2027 года
                    Мониторинг 2026/27 учебного года           | Мониторинг 2026/27 учебного года
                    Итоги 2026/2027 учебного года              | Итоги 2026/2027 учебного года
                    Мониторинг за 2026 год                     | Мониторинг за 2027 год
                    Сайты в декабре                            | Сайты в июне
                    Декабрь                                    | Июнь
                    Проверка сайтов                            | Проверка сайтов
                    По приказу от 12.03.2019, декабрь 2019     | По приказу от 12.03.2019, декабрь 2019
                    Мартынов и майский сбор                    | Мартынов и майский сбор
                    """)
    void titleNamesThePeriodHalfAYearLater(String before, String after) {
        assertThat(new PeriodShift(DECEMBER, DECEMBER.plusMonths(6)).apply(before))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Мониторинг, июнь 2026 г.         | Мониторинг, июнь 2027 г.
                    Мониторинг 2025/26 учебного года | Мониторинг 2026/27 учебного года
                    Итоги 2025–26                    | Итоги 2026–27
                    """)
    void titleNamesThePeriodAYearLater(String before, String after) {
        var june = LocalDate.of(2026, 6, 20);
        assertThat(new PeriodShift(june, june.plusYears(1)).apply(before)).isEqualTo(after);
    }
}
