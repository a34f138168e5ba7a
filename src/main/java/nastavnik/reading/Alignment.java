package nastavnik.reading;

import java.util.ArrayList;
import java.util.List;
import nastavnik.plan.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lays shifted cells under their columns. A row with more cells than there are captions had one cell cut in two, or an empty
 * one slipped in: of all ways to put it right the one is taken in which the deadline reads as a deadline and the words stand
 * where such words stand elsewhere.
 */
final class Alignment {

    private static final int MOST_EXTRA = 3;
    private static final int WIDEST = 16;
    private static final double EMPTY_MERGED = 0.25;
    private static final double CLEARLY_BETTER = 0.5;

    private final Columns columns;
    private final Vocabulary vocabulary;

    Alignment(Columns columns, Vocabulary vocabulary) {
        this.columns = columns;
        this.vocabulary = vocabulary;
    }

    /** @param head the activity that the row may continue; null where there is none */
    void align(Line line, @Nullable Line head) {
        var number = line.text(Kind.NUMBER);
        var continued = columns.has(Kind.NUMBER) && number.isEmpty() ? head : null;
        var lone = lonePlace(line);
        if (continued != null && lone >= 0) {
            moveLone(line, lone);
        } else if (line.cells().size() > columns.width()) {
            fold(line, continued);
        }
    }

    /** The place of the only text in the row; -1 where there are several. */
    private static int lonePlace(Line line) {
        var place = -1;
        for (int column = 0; column < line.cells().size(); column++) {
            if (!line.cells().get(column).isEmpty()) {
                if (place >= 0) {
                    return -1;
                }
                place = column;
            }
        }
        return place;
    }

    private void moveLone(Line line, int place) {
        var text = line.cells().get(place);
        var own = place < columns.width() ? vocabulary.share(place, text) : -1;
        var best = Math.min(place, columns.width() - 1);
        var bestShare = own;
        for (int column = 0; column < columns.width(); column++) {
            var share = vocabulary.share(column, text);
            var wanted = columns.kind(column) != null && columns.kind(column) != Kind.NUMBER;
            if (wanted && share > bestShare + (bestShare == own && own >= 0 ? CLEARLY_BETTER : 0)) {
                best = column;
                bestShare = share;
            }
        }
        if (best != place) {
            var pieces = new ArrayList<List<String>>();
            for (int column = 0; column < columns.width(); column++) {
                pieces.add(column == best ? List.of(text) : List.of());
            }
            line.lay(pieces);
        }
    }

    private void fold(Line line, @Nullable Line head) {
        var cells = List.copyOf(line.cells());
        var extra = cells.size() - columns.width();
        List<List<String>> best = leftovers(cells);
        if (extra <= MOST_EXTRA && cells.size() <= WIDEST) {
            var bestScore = Double.NEGATIVE_INFINITY;
            for (var way : ways(cells.size(), extra)) {
                var folded = folded(cells, way);
                var score = score(folded, head) + likelihood(cells, way);
                if (score > bestScore) {
                    bestScore = score;
                    best = folded;
                }
            }
        }
        line.lay(best);
        for (int column = 0; column < columns.width(); column++) {
            var kind = columns.kind(column);
            if (kind != null
                    && head == null
                    && !best.get(column).equals(List.of(cells.get(column)))
                    && !best.get(column).isEmpty()) {
                line.doubt(kind, best.get(column).size() > 1 ? "reading.doubt.split" : "reading.doubt.shifted");
            }
        }
    }

    /** All that is too much goes into the last column, for a person to sort. */
    private List<List<String>> leftovers(List<String> cells) {
        var way = new ArrayList<Integer>();
        for (int place = columns.width(); place < cells.size(); place++) {
            way.add(place);
        }
        return folded(cells, way);
    }

    /** An empty cell has slipped in, or one was cut within a sentence, sooner than between two texts that both begin anew. */
    private static double likelihood(List<String> cells, List<Integer> way) {
        var likelihood = 0.0;
        for (var place : way) {
            var text = cells.get(place);
            var left = cells.get(place - 1);
            if (text.isEmpty() || left.isEmpty()) {
                likelihood += EMPTY_MERGED;
            } else {
                likelihood += Character.isLowerCase(text.codePointAt(0)) ? CLEARLY_BETTER : -CLEARLY_BETTER;
            }
        }
        return likelihood;
    }

    /** Every choice of so many cells that go to their left neighbours. */
    private static List<List<Integer>> ways(int cells, int extra) {
        var ways = new ArrayList<List<Integer>>();
        choose(1, cells, extra, new ArrayList<>(), ways);
        return ways;
    }

    private static void choose(int from, int cells, int left, List<Integer> chosen, List<List<Integer>> ways) {
        if (left == 0) {
            ways.add(List.copyOf(chosen));
            return;
        }
        for (int place = from; place < cells; place++) {
            chosen.add(place);
            choose(place + 1, cells, left - 1, chosen, ways);
            chosen.removeLast();
        }
    }

    private static List<List<String>> folded(List<String> cells, List<Integer> way) {
        var folded = new ArrayList<List<String>>();
        for (int place = 0; place < cells.size(); place++) {
            if (!way.contains(place) || folded.isEmpty()) {
                folded.add(new ArrayList<>());
            }
            if (!cells.get(place).isEmpty()) {
                folded.getLast().add(cells.get(place));
            }
        }
        return folded;
    }

    private double score(List<List<String>> folded, @Nullable Line head) {
        var score = 0.0;
        for (int column = 0; column < columns.width(); column++) {
            var text = String.join(" ", folded.get(column));
            var whole = head == null ? text : (head.cells().get(column) + " " + text).strip();
            score += vocabulary.fit(column, columns.kind(column) == Kind.DEADLINE ? whole : text);
            score += folded.get(column).size() > 1 && vocabulary.knows(column, whole) ? CLEARLY_BETTER : 0;
            score -= text.isEmpty() && head == null ? EMPTY_MERGED : 0;
        }
        return score;
    }
}
