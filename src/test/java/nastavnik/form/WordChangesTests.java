package nastavnik.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nastavnik.form.Difference.Piece;
import org.junit.jupiter.api.Test;

class WordChangesTests {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        var changes = WordChanges.between("Апрель, август 2026 г.", "Апрель, сентябрь 2026 г.");
        assertThat(marked(changes.before())).isEqualTo("Апрель, [август ]2026 г.");
        assertThat(marked(changes.after())).isEqualTo("Апрель, [сентябрь ]2026 г.");
    }

    @Test
    void addedWordsAreMarkedOnOneSideOnly() {
        var changes = WordChanges.between("Провести форум наставников", "Провести городской форум наставников");
        assertThat(changes.before()).containsExactly(new Piece("Провести форум наставников", false));
        assertThat(marked(changes.after())).isEqualTo("Провести [городской ]форум наставников");
    }

    @Test
    void piecesGiveTheWholeTextBack() {
        var before = "1. Раз,  два;\n- три (четыре)  ";
        var after = "  2. Раз, два;\n— пять";
        var changes = WordChanges.between(before, after);
        assertThat(changes.before().stream().map(Piece::text).collect(joining()))
                .isEqualTo(before);
        assertThat(changes.after().stream().map(Piece::text).collect(joining())).isEqualTo(after);
    }

    @Test
    void textsWithLittleInCommonAreNotMarkedWordByWord() {
        var changes = WordChanges.between("Провести форум в марте для школ", "Издать сборник практик в апреле");
        assertThat(changes.before()).hasSize(1);
        assertThat(changes.before().getFirst().changed()).isTrue();
    }

    @Test
    void emptyAndVeryLongTextsAreCompared() {
        assertThat(WordChanges.between("", "новое").before()).isEmpty();
        assertThat(WordChanges.between("", "").after()).isEmpty();
        assertThat(WordChanges.between("слово ".repeat(100_000), "слово").after())
                .hasSize(1);
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining());
    }
}
