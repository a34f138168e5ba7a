package nastavnik.publication;

import java.util.List;
import nastavnik.performer.Performer;
import nastavnik.performer.Understood;

/**
 * Who was recognised in the words about who answers.
 *
 * @param chips «Комитет», «Школы · 28»
 * @param unknown parts of the words that were not understood; only the committee, which can settle them, is told
 */
public record PerformersView(List<String> chips, List<String> unknown) {

    /** The public reads the order's words alone. */
    static final PerformersView NONE = new PerformersView(List.of(), List.of());

    static PerformersView of(Understood understood, boolean tellsUnknown) {
        return new PerformersView(
                understood.performers().stream().map(PerformersView::chip).toList(),
                tellsUnknown ? understood.unknown() : List.of());
    }

    private static String chip(Performer performer) {
        return performer.group() ? performer.name() + " · " + performer.size() : performer.name();
    }
}
