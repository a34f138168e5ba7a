package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTests {

    @Test
    void linesBreakBetweenWords() {
        var width = TextWidth.of("первое второе", 12, false);

        assertThat(TextWidth.lines("первое второе", width, 12, false)).isEqualTo(1);
        assertThat(TextWidth.lines("первое второе", width - 1, 12, false)).isEqualTo(2);
        assertThat(TextWidth.lines("первое второе третье", width, 12, false)).isEqualTo(2);
        assertThat(TextWidth.lines("первое\nвторое\n", width, 12, false)).isEqualTo(3);
        assertThat(TextWidth.lines("", width, 12, false)).isEqualTo(1);
    }

    @Test
    void addressTakesTheLinesOfAProgramThatBreaksItAfterSlashes() {
        var part = "0".repeat(20) + "/";
        var width = 1.5 * TextWidth.of(part, 12, false);

        assertThat(TextWidth.lines(part.repeat(6), width, 12, false)).isEqualTo(6);
        assertThat(TextWidth.lines("0".repeat(120), width, 12, false)).isEqualTo(4);
    }

    @Test
    void wordLongerThanTheLineIsBroken() {
        assertThat(TextWidth.lines("0".repeat(100), 60, 12, false)).isEqualTo(10);
        assertThat(TextWidth.lines("а-б-" + "в".repeat(10), TextWidth.of("в".repeat(10), 12, false), 12, false))
                .isEqualTo(2);
    }
}
