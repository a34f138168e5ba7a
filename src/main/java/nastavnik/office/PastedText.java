package nastavnik.office;

import java.util.ArrayList;
import java.util.List;

/** Cuts text copied from a sheet or a web page into cells: tabs part cells, line breaks part rows. */
final class PastedText {

    private final String text;
    private final Budget budget;
    private int place;

    PastedText(String text, Budget budget) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.budget = budget;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var line = 1; place < text.length(); line++) {
            var row = new Row(line, readLine());
            if (!row.isBlank()) {
                budget.row();
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> readLine() {
        var cells = new ArrayList<Cell>();
        while (true) {
            var cell = Text.clean(readCell());
            if (!cell.isEmpty()) {
                budget.column(cells.size());
                budget.cell();
            }
            cells.add(Cell.text(cell));
            if (place >= text.length() || text.charAt(place++) == '\n') {
                return cells;
            }
        }
    }

    private String readCell() {
        var quoted = place < text.length() && text.charAt(place) == '"' ? closingQuote() : -1;
        if (quoted >= 0) {
            var cell = text.substring(place + 1, quoted).replace("\"\"", "\"");
            place = quoted + 1;
            return cell;
        }
        var start = place;
        while (place < text.length() && !isBreak(text.charAt(place))) {
            place++;
        }
        return text.substring(start, place);
    }

    /**
     * Excel puts a cell with a line break or a quote in quotes when it is copied. A quote that is closed anywhere but at
     * the end of its cell was typed by a person.
     */
    private int closingQuote() {
        for (var i = place + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || isBreak(text.charAt(i + 1)) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n';
    }
}
