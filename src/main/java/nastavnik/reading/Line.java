package nastavnik.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.reading.Doubt.Part;
import nastavnik.reading.Doubt.Reason;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.TableRead.RowRead;

/** A row while it is understood: the words proposed for each column, what the document says there, and why they differ. */
final class Line {

    private final Columns columns;
    private final int number;
    private final boolean merged;
    private final List<String> source = new ArrayList<>();
    private final List<String> cells;
    private final List<List<String>> pieces = new ArrayList<>();
    private final Map<Part, Set<Reason>> reasons = new EnumMap<>(Part.class);
    private boolean shifted;

    Line(Columns columns, RowRead row) {
        this.columns = columns;
        this.number = row.number();
        this.merged = row.merged();
        this.source.add(String.join("\t", row.cells()));
        this.cells = new ArrayList<>(row.cells().stream().map(Markup::without).toList());
        while (cells.size() < columns.width()) {
            cells.add("");
        }
        cells.forEach(cell -> pieces.add(new ArrayList<>(cell.isEmpty() ? List.of() : List.of(cell))));
    }

    int number() {
        return number;
    }

    boolean merged() {
        return merged;
    }

    List<String> cells() {
        return Collections.unmodifiableList(cells);
    }

    String source() {
        return String.join("\n", source);
    }

    /** Whether its cells had to be laid under the columns anew. */
    boolean shifted() {
        return shifted;
    }

    String text(Kind kind) {
        var place = columns.place(kind);
        return place < 0 ? "" : cells.get(place);
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The only text of the row, or the last of several. */
    String lastText() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .reduce((first, second) -> second)
                .orElse("");
    }

    void set(Kind kind, String words) {
        var place = columns.place(kind);
        if (place >= 0) {
            cells.set(place, words);
        }
    }

    /** What the document says in that column, pieces on lines of their own. */
    String original(Kind kind) {
        var place = columns.place(kind);
        return place < 0 ? "" : String.join("\n", pieces.get(place));
    }

    void originally(Kind kind, List<String> words) {
        var place = columns.place(kind);
        pieces.set(place, new ArrayList<>(words));
    }

    /** Lays the cells under the columns anew; groups of pieces that came together stay known as such. */
    void lay(List<List<String>> newPieces) {
        shifted = true;
        cells.clear();
        pieces.clear();
        for (var group : newPieces) {
            pieces.add(new ArrayList<>(group));
            cells.add(String.join(" ", group));
        }
    }

    /** Takes in a row that continues this one. */
    void append(Line tail) {
        source.addAll(tail.source);
        shifted |= tail.shifted;
        for (int column = 0; column < columns.width(); column++) {
            var more = tail.cells.get(column);
            if (!more.isEmpty()) {
                var head = cells.get(column);
                cells.set(column, head.isEmpty() ? more : head + " " + more);
                pieces.get(column).addAll(tail.pieces.get(column));
                var kind = columns.kind(column);
                if (kind != null) {
                    doubt(kind, tail.shifted ? "reading.doubt.shiftedTail" : "reading.doubt.joined");
                }
            }
        }
        tail.reasons.forEach((part, whys) ->
                reasons.computeIfAbsent(part, any -> new LinkedHashSet<>()).addAll(whys));
    }

    ActivityRead read() {
        return new ActivityRead(
                number,
                new ActivityWords(
                        text(Kind.NUMBER),
                        text(Kind.TITLE),
                        text(Kind.DEADLINE),
                        text(Kind.RESPONSIBLE),
                        text(Kind.DOCUMENT),
                        text(Kind.RESULT)),
                source());
    }

    void doubt(Kind kind, String key, String... args) {
        doubt(Part.valueOf(kind.name()), key, args);
    }

    void doubt(Part part, String key, String... args) {
        reasons.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(new Reason(key, List.of(args)));
    }

    List<Doubt> doubts() {
        return reasons.entrySet().stream()
                .map(entry -> doubt(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Doubt doubt(Part part, List<Reason> whys) {
        if (part == Part.ROW || part == Part.SECTION) {
            var words = original(Kind.TITLE).isEmpty() ? lastText() : original(Kind.TITLE);
            return new Doubt(List.of(number), part, whys, words, words);
        }
        var kind = Kind.valueOf(part.name());
        return new Doubt(List.of(number), part, whys, original(kind), text(kind));
    }
}
