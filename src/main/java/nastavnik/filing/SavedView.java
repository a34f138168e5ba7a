package nastavnik.filing;

import java.util.Map;

/**
 * What the page is told after a draft has saved itself.
 *
 * @param outcome {@code saved}, {@code conflict}, {@code closed} or {@code full}
 */
record SavedView(
        String outcome,
        int version,
        String words,
        String filled,
        int done,
        int of,
        Map<String, String> notes,
        Map<String, EditView.Hint> hints) {

    static SavedView refused(String outcome, String words) {
        return new SavedView(outcome, 0, words, "", 0, 0, Map.of(), Map.of());
    }
}
