package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @ParameterizedTest
    @CsvSource({
        "'а  \t \n  \n\u00a0б', 'а\n\nб'",
        "' а  б ', 'а  б'",
        "'а\r\nб\rв', 'а\nб\nв'",
        "'и\u0306', 'й'",
        "'\n \n а \n', 'а'"
    })
    void spacesAndBreaksAreMadeOneForm(String source, String clean) {
        assertThat(Text.clean(source.translateEscapes())).isEqualTo(clean.translateEscapes());
    }

    /** Forty thousand spaces took half a minute, thousands of accents over one letter took as long. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", " \n", "\u0315\u0300", "\u00a0", "\"", "\r"})
    void longTextTakesNoLongerThanItsLengthSays(String piece) {
        var text = "а\n" + piece.repeat(400_000) + "б";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (var time = 0; time < 5; time++) {
                assertThat(Text.clean(text)).hasSizeLessThanOrEqualTo(Text.LONGEST_CELL);
            }
        });
    }

    @Test
    void marksOfDirectionCannotTurnANameRound() {
        assertThat(Text.clean("\u202eвонаИ\u202c \u2067Пётр\u2069\u061c")).isEqualTo("вонаИ Пётр");
    }

    @Test
    void pasteOfSpacesIsReadAtOnce() {
        var documents = new Documents(20 << 20);
        var line = "а\t" + " ".repeat(40_000) + "\u00a0б\n";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(documents
                        .readPasted(line.repeat(40))
                        .tables()
                        .getFirst()
                        .rows())
                .hasSize(40));
    }

    @Test
    void rowInThousandsOfPiecesIsJoinedAtOnce() {
        var documents = new Documents(20 << 20);
        var text = "а\tб\tв\nг\t1\n" + ("д".repeat(700) + "\n").repeat(12_000) + "е\tж\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(documents.readPasted(text).tables()).isNotEmpty());
    }

    @Test
    void headersAreNotLookedForInLongCells() {
        var row = new Row(1, java.util.List.of(Cell.text("а-" + "\n".repeat(30_000) + "б")));

        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(Captions.same(row, row)).isFalse());
    }
}
