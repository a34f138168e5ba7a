package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 2, 29);
    private static final Interval FEBRUARY = new Interval(FIRST, LAST);

    @Test
    void endBeforeBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(LAST, FIRST));
    }

    @Test
    void bothEndsBelong() {
        assertThat(FEBRUARY.contains(FIRST)).isTrue();
        assertThat(FEBRUARY.contains(LAST)).isTrue();
        assertThat(FEBRUARY.contains(LAST.plusDays(1))).isFalse();
        assertThat(FEBRUARY.days()).isEqualTo(29);
        assertThat(Interval.until(LAST).contains(LocalDate.of(1999, 1, 1))).isTrue();
    }

    @Test
    void oneCommonDayIsAnOverlap() {
        assertThat(FEBRUARY.overlaps(Interval.day(LAST))).isTrue();
        assertThat(FEBRUARY.overlaps(Interval.day(LAST.plusDays(1)))).isFalse();
        assertThat(FEBRUARY.overlaps(Interval.until(FIRST))).isTrue();
        assertThat(FEBRUARY.overlaps(Interval.until(FIRST.minusDays(1)))).isFalse();
    }

    @Test
    void intersectionIsWhatBothContain() {
        assertThat(FEBRUARY.intersection(Interval.years(2024, 2025))).contains(FEBRUARY);
        assertThat(FEBRUARY.intersection(Interval.until(FIRST))).contains(Interval.day(FIRST));
        assertThat(Interval.until(LAST).intersection(Interval.until(FIRST))).contains(Interval.until(FIRST));
        assertThat(FEBRUARY.intersection(Interval.years(2025, 2025))).isEmpty();
    }

    @Test
    void lengthWithoutABeginningIsNotKnown() {
        assertThatIllegalStateException().isThrownBy(() -> Interval.until(LAST).days());
    }

    @Test
    void orderIsByTheFirstDay() {
        var march = new Interval(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
        assertThat(List.of(march, Interval.until(LocalDate.of(2024, 2, 10)), FEBRUARY).stream()
                        .sorted())
                .containsExactly(FEBRUARY, Interval.until(LocalDate.of(2024, 2, 10)), march);
    }
}
