package nastavnik.reading;

import java.util.ArrayList;
import java.util.List;
import nastavnik.plan.OrderColumn.Kind;

/**
 * Cells merged over many rows that pasting has taken apart: the words stand in the first rows, cut in pieces, and the other
 * rows have none. The pieces are put together and said of every row.
 */
final class MergedCells {

    private static final List<Kind> MERGED = List.of(Kind.DEADLINE, Kind.RESPONSIBLE);
    private static final int FEWEST_EMPTY = 2;

    private final DeadlineWording deadlines;

    MergedCells(DeadlineWording deadlines) {
        this.deadlines = deadlines;
    }

    void spread(Chapter section, Columns columns) {
        for (var kind : MERGED) {
            if (columns.has(kind)) {
                var lines = section.activities();
                for (int first = 0; first < lines.size(); ) {
                    first = lines.get(first).text(kind).isEmpty() ? first + 1 : spread(lines, first, kind);
                }
            }
        }
    }

    /** @return the row after the last that the merged cell takes */
    private int spread(List<Line> lines, int first, Kind kind) {
        var pieces = new ArrayList<String>();
        pieces.add(lines.get(first).text(kind));
        var end = first + 1;
        var empty = 0;
        for (; end < lines.size(); end++) {
            var text = lines.get(end).text(kind);
            if (text.isEmpty()) {
                empty++;
            } else if (isPiece(String.join(" ", pieces), text, kind)) {
                pieces.add(text);
            } else {
                break;
            }
        }
        if (pieces.size() == 1 && empty < FEWEST_EMPTY) {
            return first + 1;
        }
        var whole = String.join(" ", pieces);
        for (var line : lines.subList(first, end)) {
            line.originally(kind, pieces);
            line.set(kind, whole);
            line.doubt(
                    kind,
                    pieces.size() > 1 ? "reading.doubt.mergedPieces" : "reading.doubt.merged",
                    Integer.toString(end - first));
        }
        return end;
    }

    /** Whether the words so far are cut off and these go on with them. */
    private boolean isPiece(String soFar, String text, Kind kind) {
        var open = soFar.chars().filter(letter -> letter == '(').count()
                > soFar.chars().filter(letter -> letter == ')').count();
        var begun = !Character.isLowerCase(text.codePointAt(0));
        return (open || soFar.endsWith(",")) && !(kind == Kind.DEADLINE && begun && deadlines.isDeadline(text));
    }
}
