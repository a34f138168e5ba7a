package nastavnik.reading;

import java.util.HashMap;
import java.util.List;
import nastavnik.plan.OrderColumn.Kind;

/**
 * A cell that was cut lengthwise has its lines mixed up when the halves are put together. Where the very same words stand in
 * another row, their order there is proposed.
 */
final class WordOrder {

    private static final List<Kind> KINDS = List.of(Kind.TITLE, Kind.RESPONSIBLE, Kind.DOCUMENT, Kind.RESULT);
    private static final int FEWEST_WORDS = 3;

    private WordOrder() {}

    static void restore(List<Line> lines) {
        if (lines.stream().noneMatch(Line::shifted)) {
            return;
        }
        for (var kind : KINDS) {
            var ordered = new HashMap<List<String>, Line>();
            lines.stream()
                    .filter(line -> !line.shifted())
                    .forEach(line -> ordered.putIfAbsent(sorted(line.text(kind)), line));
            lines.stream().filter(Line::shifted).forEach(line -> {
                var model = ordered.get(sorted(line.text(kind)));
                if (model != null
                        && sorted(line.text(kind)).size() >= FEWEST_WORDS
                        && !model.text(kind).equals(line.text(kind))) {
                    line.set(kind, model.text(kind));
                    line.doubt(kind, "reading.doubt.wordOrder", model.text(Kind.NUMBER));
                }
            });
        }
    }

    private static List<String> sorted(String text) {
        return Vocabulary.words(text).stream().sorted().toList();
    }
}
