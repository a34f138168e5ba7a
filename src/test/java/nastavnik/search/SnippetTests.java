package nastavnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nastavnik.search.Snippet.Part;
import org.junit.jupiter.api.Test;

class SnippetTests {

    @Test
    void markedWordsKeepTheSignsOfTheText() {
        assertThat(Snippet.whole("Учёт <b>пар</b>", "\u0002Учет\u0003  b пар /b "))
                .containsExactly(new Part("Учёт", true), new Part(" <b>пар</b>", false));
    }

    @Test
    void markedTextThatSaysSomethingElseMarksNothing() {
        assertThat(Snippet.whole("Учёт пар", "\u0002Учет\u0003")).containsExactly(new Part("Учёт пар", false));
        assertThat(Snippet.whole("Учёт", "\u0002Учет пар\u0003")).containsExactly(new Part("Учёт", false));
    }

    @Test
    void pieceOfALongTextLiesAroundTheFirstFoundWord() {
        var text = "слово ".repeat(100) + "находка " + "слово ".repeat(100);
        var parts = Snippet.piece(text, text.replace("находка", "\u0002находка\u0003"));
        assertThat(parts).contains(new Part("находка", true));
        assertThat(parts.getFirst()).isEqualTo(new Part("… ", false));
        assertThat(parts.getLast()).isEqualTo(new Part(" …", false));
        assertThat(words(parts).length()).isLessThan(300);
    }

    @Test
    void partsOfTheWholeAreTheTextWhateverIsMarked() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var text = random.ints(random.nextInt(40), 32, 1200)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var marked = new StringBuilder();
            for (var at = 0; at < text.length(); at++) {
                switch (random.nextInt(6)) {
                    case 0 -> marked.append(Snippet.BEGIN);
                    case 1 -> marked.append(Snippet.END);
                    default -> {}
                }
                marked.append(text.charAt(at));
            }
            assertThat(words(Snippet.whole(text, marked.toString()))).isEqualTo(text);
            assertThat(words(Snippet.whole(text, "x" + marked))).isEqualTo(text);
        }
    }

    private static String words(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
