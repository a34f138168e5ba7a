package nastavnik.table;

import java.util.ArrayList;
import java.util.List;

/** Cuts text copied from a sheet, a document or a page into tables: tabs part cells, line breaks part rows. */
final class PastedText {

    /** More cells than a table may have, all of them blank beyond the last with text. */
    private static final int WIDEST_LINE = 1_000;

    private final String text;
    private final Budget budget;
    private int place;

    PastedText(String text, Budget budget) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.budget = budget;
    }

    /** A line with text; width counts its cells, blank ones at the end included. */
    private record Line(Row row, int width) {
        String paragraph() {
            return row.text(0);
        }
    }

    /**
     * The tables of the text. Lines without a tab are the paragraphs around them; one alone between two rows of the same
     * width is a heading across the table. Text without any tab is a table of one column.
     */
    List<Table> tables() {
        var lines = lines();
        if (lines.stream().allMatch(line -> line.width() == 1)) {
            return List.of(new Table(
                    "", false, List.of(), lines.stream().map(Line::row).toList(), List.of()));
        }
        var tables = new ArrayList<Table>();
        var before = new ArrayList<Line>();
        var rows = new ArrayList<Line>();
        var after = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.width() == 1) {
                (rows.isEmpty() ? before : after).add(line);
                continue;
            }
            if (after.size() == 1 && continues(rows.getFirst(), line)) {
                rows.add(across(after.removeFirst(), line.width()));
            } else if (!after.isEmpty()) {
                tables.add(table(before, rows, after));
                before = after;
                rows = new ArrayList<>();
                after = new ArrayList<>();
            }
            var parts =
                    rows.isEmpty() ? 1 : partsOfRow(lines, i, rows.getFirst().width());
            rows.add(joined(lines.subList(i, i + parts)));
            i += parts - 1;
        }
        tables.add(table(before, rows, after));
        return tables;
    }

    private static Table table(List<Line> before, List<Line> rows, List<Line> after) {
        return new Table(
                before.isEmpty() ? "" : before.getLast().paragraph(),
                false,
                before.stream().map(Line::paragraph).toList(),
                rows.stream().map(Line::row).toList(),
                after.stream().map(Line::paragraph).toList());
    }

    private static boolean continues(Line header, Line line) {
        return line.width() == header.width() && !Captions.same(line.row(), header.row());
    }

    private static Line across(Line heading, int width) {
        var cell = new Cell(heading.paragraph(), Cell.Kind.TEXT, width, 1);
        return new Line(new Row(heading.row().number(), List.of(cell)), width);
    }

    /**
     * Word copies each paragraph of a cell as a line of its own, so a row may arrive in pieces that only together have the
     * cells of the header.
     */
    private static int partsOfRow(List<Line> lines, int first, int width) {
        var cells = lines.get(first).width();
        var parts = 1;
        while (cells < width
                && first + parts < lines.size()
                && lines.get(first + parts).width() < width) {
            cells += lines.get(first + parts).width() - 1;
            parts++;
        }
        return cells == width ? parts : 1;
    }

    private static Line joined(List<Line> parts) {
        var cells = new ArrayList<Cell>();
        var width = 0;
        for (var part : parts) {
            var own = new ArrayList<>(part.row().cells());
            while (own.size() < part.width()) {
                own.add(Cell.BLANK);
            }
            if (!cells.isEmpty()) {
                var above = cells.removeLast().text();
                own.set(0, Cell.text(together(above, own.getFirst().text())));
            }
            cells.addAll(own);
            width = cells.size();
        }
        return new Line(new Row(parts.getFirst().row().number(), cells), width);
    }

    private static String together(String above, String below) {
        if (above.length() + below.length() >= Text.LONGEST_CELL) {
            return above;
        }
        return (above + "\n" + below).strip();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var number = 1; place < text.length(); number++) {
            var cells = readLine();
            var row = new Row(number, cells);
            if (!row.isBlank()) {
                budget.row();
                lines.add(new Line(row, cells.size()));
            }
        }
        return lines;
    }

    private List<Cell> readLine() {
        var cells = new ArrayList<Cell>();
        while (true) {
            var cell = Text.clean(readCell());
            if (!cell.isEmpty()) {
                budget.column(cells.size());
                budget.cell(cell);
            }
            if (cells.size() < WIDEST_LINE) {
                cells.add(Cell.text(cell));
            }
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
