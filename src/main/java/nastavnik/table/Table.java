package nastavnik.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One table of a document: a sheet, a table of a Word document, pasted text.
 *
 * @param name the name of the sheet, or the paragraph nearest above the Word table, or empty
 * @param hidden whether the sheet is hidden from its reader
 * @param before the paragraphs of a Word document between the table before and this one; none for a sheet, whose
 *     titles are rows
 * @param rows the rows that have text, in order; blank rows of a sheet are left out and show as gaps in the numbers
 * @param after the paragraphs up to the next table
 */
public record Table(String name, boolean hidden, List<String> before, List<Row> rows, List<String> after) {

    public Table {
        before = List.copyOf(before);
        rows = List.copyOf(rows);
        after = List.copyOf(after);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public Table withRows(List<Row> others) {
        return new Table(name, hidden, before, others, after);
    }

    public Table withoutBlankRows() {
        return withRowsThat(row -> !row.isBlank());
    }

    /** Without the rows that repeat one as Word repeats a header at a page break; the row itself stays. */
    public Table withoutRepeated(Row header) {
        return withRowsThat(row -> row.number() == header.number() || !Captions.same(row, header));
    }

    /** With the value of a vertically merged cell repeated in every row it takes; nothing is merged downwards then. */
    public Table unmergedDownwards() {
        var filled = new ArrayList<Row>();
        List<Cell> above = List.of();
        for (var row : rows) {
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                if (cell.continuesAbove() && column < above.size()) {
                    cells.add(above.get(column));
                } else {
                    cells.add(cell.rows() == 1 ? cell : cell.spanning(cell.columns(), 1));
                }
            }
            above = cells;
            filled.add(new Row(row.number(), cells));
        }
        return withRows(filled);
    }

    private Table withRowsThat(Predicate<Row> condition) {
        return withRows(rows.stream().filter(condition).toList());
    }
}
