package nastavnik.wording;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.calendar.Interval;
import nastavnik.wording.YearShift.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearShiftTests {

    private final YearShift shift = new YearShift(Interval.years(2026, 2027), 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Март 2026 г.                         | Март 2028 г.
                    апрель, август, декабрь 2026-2027гг. | апрель, август, декабрь 2028-2029гг.
                    до 05.04.2026                        | до 05.04.2028
                    до 05.04.26                          | до 05.04.28
                    2025/2026 учебный год                | 2027/2028 учебный год
                    2026/27 учебный год                  | 2028/29 учебный год
                    20.12.2027 – 15.01.2028              | 20.12.2029 – 15.01.2030
                    """)
    void yearsOfThePeriodMoveTogether(String before, String after) {
        assertThat(shift.apply(before)).isEqualTo(new YearShift.Shifted(after, Outcome.MOVED));
    }

    @ParameterizedTest
    @CsvSource({"ежеквартально до 10 числа", "Август", "в течение 3 лет", "25-30 марта", "до 10.00 5 апреля"})
    void wordsWithoutYearStayAndNeedNoLook(String words) {
        assertThat(shift.apply(words)).isEqualTo(new YearShift.Shifted(words, Outcome.WITHOUT_YEAR));
    }

    @ParameterizedTest
    @CsvSource({"до 2030 года", "Март 2026 г. и июнь 2035 г.", "26/27 уч. год", "в 26 году", "2026/35 учебный год"})
    void wordsWithAnyOtherYearStayAsAWhole(String words) {
        assertThat(shift.apply(words)).isEqualTo(new YearShift.Shifted(words, Outcome.LEFT));
    }
}
