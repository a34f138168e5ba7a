package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTests {

    @Test
    void dateBelongsToItsQuarter() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(new Quarter(2026, 4));
    }

    @Test
    void quarterHoldsThreeWholeMonths() {
        assertThat(new Quarter(2024, 1).interval())
                .isEqualTo(new Interval(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
        assertThat(new Quarter(2024, 4).interval())
                .isEqualTo(new Interval(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void reportIsDueInTheMonthAfterTheQuarter() {
        assertThat(new Quarter(2023, 1).dueOn(5)).isEqualTo(LocalDate.of(2023, 4, 5));
        assertThat(new Quarter(2024, 4).dueOn(10)).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2024, 1).dueOn(31));
    }

    @Test
    void quartersFollowEachOtherAcrossTheYear() {
        assertThat(new Quarter(2025, 4).next()).isEqualTo(new Quarter(2026, 1));
        assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    }

    @Test
    void textIsReadBackAndNothingElseIs() {
        assertThat(Quarter.parse(new Quarter(2026, 1).toString())).contains(new Quarter(2026, 1));
        assertThat(Quarter.parse("2026-5")).isEmpty();
        assertThat(Quarter.parse("2026")).isEmpty();
        assertThat(Quarter.parse("0000-1")).isEmpty();
        assertThat(new Quarter(2026, 4).roman()).isEqualTo("IV");
    }

    @Test
    void fifthQuarterIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
    }
}
