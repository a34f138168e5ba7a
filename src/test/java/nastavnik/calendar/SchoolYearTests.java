package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTests {

    @Test
    void schoolYearTurnsInSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2025, 8, 31))).hasToString("2024/2025");
        assertThat(SchoolYear.of(LocalDate.of(2025, 9, 1))).hasToString("2025/2026");
    }

    @Test
    void summerBelongsToTheYearBeforeItButNotToItsLessons() {
        var year = new SchoolYear(2025);
        assertThat(year.interval()).isEqualTo(new Interval(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
        assertThat(year.lessons().to()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void onlyNeighbouringYearsMakeASchoolYear() {
        assertThat(SchoolYear.parse("2025/2026")).contains(new SchoolYear(2025));
        assertThat(SchoolYear.parse("2025-2026")).contains(new SchoolYear(2025));
        assertThat(SchoolYear.parse("2025/2027")).isEmpty();
        assertThat(SchoolYear.parse("2025")).isEmpty();
    }
}
