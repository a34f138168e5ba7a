package nastavnik.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nastavnik.indicator.Share.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "1, 2000, 0.1", "1, 2001, 0.0", "0, 5, 0.0", "5, 5, 100.0", "1, 16, 6.3"})
    void percentHasOneDecimalRoundedHalfUp(long numerator, long denominator, String percent) {
        assertThat(new Share(numerator, denominator, false).percent()).isEqualTo(new BigDecimal(percent));
    }

    @Test
    void whatIsNotKnownIsNeitherZeroNorAnError() {
        assertThat(new Share(5L, 0L, false).state()).isEqualTo(State.NO_DATA);
        assertThat(new Share(5L, null, false).percent()).isNull();
        assertThat(new Share(null, 7L, false).percent()).isNull();
        assertThat(new Share(5L, 0L, false).deviationFrom(BigDecimal.TEN)).isNull();
    }

    @Test
    void moreThanAllIsAnErrorOfInputWithoutDeviation() {
        var share = new Share(11L, 10L, false);

        assertThat(share.state()).isEqualTo(State.OVER);
        assertThat(share.percent()).isEqualTo("110.0");
        assertThat(share.deviationFrom(BigDecimal.TEN)).isNull();
        assertThat(new Share(10L, 10L, false).state()).isEqualTo(State.KNOWN);
    }

    @Test
    void fourAnswersTellNothingFiveDo() {
        assertThat(new Share(4L, 4L, true).state()).isEqualTo(State.TOO_FEW);
        assertThat(new Share(4L, 4L, true).percent()).isNull();
        assertThat(new Share(4L, 5L, true).percent()).isEqualTo("80.0");
        assertThat(new Share(4L, 4L, false).percent()).isEqualTo("100.0");
    }

    @Test
    void deviationIsInPointsFromTheRoundedValue() {
        assertThat(new Share(1L, 3L, false).deviationFrom(new BigDecimal("40.0")))
                .isEqualTo("-6.7");
        assertThat(new Share(1L, 3L, false).deviationFrom(null)).isNull();
    }

    @Test
    void daysToComeAreNotCounted() {
        var today = LocalDate.of(2026, 10, 1);

        assertThat(Span.YEAR.days(2025, today).orElseThrow().to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Span.YEAR.days(2026, today).orElseThrow().to()).isEqualTo(today);
        assertThat(Span.YEAR_END.days(2026, today).orElseThrow().start()).isEqualTo(today);
        assertThat(Span.SCHOOL_YEAR.days(2025, today).orElseThrow().to()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(Span.YEAR.days(2027, today)).isEmpty();
    }
}
