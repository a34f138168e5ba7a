package nastavnik.publication;

import java.util.List;

/**
 * A deadline as it is shown: its words and what was understood of them.
 *
 * @param words verbatim; may be empty
 * @param shown what stands under the words: the window that is due next, or that nothing was understood
 * @param stated whether a person has stated the dates by hand
 * @param hidden all windows, where there is more than the one shown
 * @param more what opens them («ещё 7»); empty where nothing is hidden
 * @param notes the conventions by which the words were read
 * @param doubts what was assumed or not understood, to be confirmed by a person
 */
public record DeadlineView(
        String words,
        List<Chip> shown,
        boolean stated,
        List<String> hidden,
        String more,
        List<String> notes,
        List<String> doubts) {

    public DeadlineView {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
        notes = List.copyOf(notes);
        doubts = List.copyOf(doubts);
    }

    public boolean doubtful() {
        return !doubts.isEmpty() || shown.stream().anyMatch(Chip::doubtful);
    }

    /** One window; doubtful where the words had to be guessed at. */
    public record Chip(String text, boolean doubtful) {}
}
