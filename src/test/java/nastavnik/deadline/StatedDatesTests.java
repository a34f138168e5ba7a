package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTests {

    private static final Interval MARCH = new Interval(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.03.2026 – 31.03.2026",
                "1.3.2026-31.3.2026",
                "с 01.03.2026 по 31.03.2026",
                "С 01.03.2026 г. по 31.03.2026 г.",
                " 01.03.2026 — 31.03.2026 \n\n"
            })
    void spellingsOfAWindowAreOne(String typed) {
        assertThat(StatedDates.read(typed)).isEqualTo(new StatedDates(List.of(MARCH), List.of()));
        assertThat(StatedDates.read(typed).lines()).isEqualTo("01.03.2026 – 31.03.2026");
    }

    @Test
    void linesAreReadBackAsTheyWereKept() {
        var dates = StatedDates.read("до 15.12.2026; 05.04.2026\n01.03.2026 – 31.03.2026\nне позднее 15.12.2026");
        assertThat(dates.lines()).isEqualTo("01.03.2026 – 31.03.2026\n05.04.2026\nдо 15.12.2026");
        assertThat(StatedDates.read(dates.lines())).isEqualTo(dates);
    }

    @Test
    void nothingIsRepaired() {
        assertThat(StatedDates.read("31.02.2026").problems())
                .extracting(StatedDates.Problem::code)
                .containsExactly("no-such-day");
        assertThat(StatedDates.read("02.03.2026 – 01.03.2026").problems())
                .extracting(StatedDates.Problem::code)
                .containsExactly("reversed");
        assertThat(StatedDates.read("март 2026\n15.03.26").problems())
                .extracting(StatedDates.Problem::words)
                .containsExactly("март 2026", "15.03.26");
    }

    @Test
    void datesOutsideThePeriodStayAndAreDoubted() {
        var deadline = StatedDates.read("до 15.01.2028").over(Interval.years(2026, 2027));
        assertThat(deadline.windows()).containsExactly(Interval.until(LocalDate.of(2028, 1, 15)));
        assertThat(deadline.doubtful()).isTrue();
        assertThat(deadline.stated()).isTrue();
        assertThat(StatedDates.read("15.01.2027")
                        .over(Interval.years(2026, 2027))
                        .doubtful())
                .isFalse();
    }

    @Test
    void noMoreThanAnActivityHas() {
        var lines = new StringBuilder();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2026, 5, 2)).forEach(day -> lines.append(
                        nastavnik.calendar.Dates.compact(day))
                .append('\n'));
        assertThat(StatedDates.read(lines.toString()).problems())
                .extracting(StatedDates.Problem::code)
                .containsExactly("too-many");
    }
}
