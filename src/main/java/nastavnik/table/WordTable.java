package nastavnik.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of a .docx while it is read. Word places cells on a fine grid, and a table that was edited much has rows whose
 * cells lie on slightly different lines of it. So rows that have as many cells as most rows have are taken column by
 * column, and only the others are laid on the grid of the first of those.
 */
final class WordTable {

    private static final int WIDEST_GRID = 1_000;

    private final Budget budget;
    private final List<List<GridCell>> rows = new ArrayList<>();
    private List<GridCell> row = new ArrayList<>();
    private int column;
    private boolean inCell;
    private int span = 1;
    private boolean continuesAbove;
    private boolean continuesLeft;
    private StringBuilder text = new StringBuilder();
    private String link = "";

    private record GridCell(int start, int span, boolean continuesAbove, String text, String link) {
        int end() {
            return start + span;
        }

        Cell cell() {
            return Cell.text(text).linking(link);
        }
    }

    WordTable(Budget budget) {
        this.budget = budget;
    }

    void startRow() {
        row = new ArrayList<>();
        column = 0;
    }

    void skipColumns(int columns) {
        if (!inCell) {
            column = Math.clamp(columns, 0, WIDEST_GRID);
        }
    }

    void startCell() {
        inCell = true;
        span = 1;
        continuesAbove = false;
        continuesLeft = false;
        text = new StringBuilder();
        link = "";
    }

    boolean isInCell() {
        return inCell;
    }

    void span(int columns) {
        span = Math.clamp(columns, 1, WIDEST_GRID);
    }

    void mergeDown(String value) {
        continuesAbove = !value.equals("restart");
    }

    void mergeAcross(String value) {
        continuesLeft = !value.equals("restart");
    }

    void addParagraph(String paragraph) {
        if (text.length() <= Text.LONGEST_CELL) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph);
        }
    }

    /** The last address stands behind the whole cell. */
    void link(String address) {
        if (inCell) {
            link = address;
        }
    }

    void endCell() {
        inCell = false;
        if (column + span > WIDEST_GRID) {
            throw new UnreadableFile("table.unreadable.damaged");
        }
        if (continuesLeft && !row.isEmpty()) {
            var left = row.removeLast();
            row.add(new GridCell(left.start(), left.span() + span, left.continuesAbove(), left.text(), left.link()));
        } else {
            var words = Text.clean(text);
            budget.cell(words);
            row.add(new GridCell(column, span, continuesAbove, words, link));
        }
        column += span;
    }

    void endRow() {
        budget.row();
        rows.add(row);
        row = new ArrayList<>();
    }

    List<Row> rows() {
        var columns = columns();
        var laid = new ArrayList<List<Cell>>();
        for (var cells : rows) {
            laid.add(cells.size() == columns.size() ? inOrder(cells) : onGrid(cells, columns));
        }
        var result = new ArrayList<Row>();
        for (var i = 0; i < laid.size(); i++) {
            var cells = laid.get(i);
            for (var c = 0; c < cells.size(); c++) {
                var taken = rowsTaken(laid, i, c);
                if (taken > 1) {
                    cells.set(c, cells.get(c).spanning(cells.get(c).columns(), taken));
                }
            }
            result.add(new Row(i + 1, cells));
        }
        return result;
    }

    private static int rowsTaken(List<List<Cell>> laid, int row, int column) {
        if (laid.get(row).get(column).isCovered()) {
            return 1;
        }
        var below = row + 1;
        while (below < laid.size()
                && column < laid.get(below).size()
                && laid.get(below).get(column).continuesAbove()) {
            below++;
        }
        return below - row;
    }

    /** The columns people see: those of the first row that has the commonest number of cells. */
    private List<GridCell> columns() {
        var counts = rows.stream().collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()));
        var commonest = 0;
        for (var count : counts.entrySet()) {
            // rows of one cell are headings: they say nothing of the columns unless there is nothing else
            if (count.getKey() > 1 && count.getValue() >= counts.getOrDefault(commonest, 0L)) {
                commonest = count.getKey();
            }
        }
        var size = commonest;
        return rows.stream()
                .filter(cells -> size == 0 ? !cells.isEmpty() : cells.size() == size)
                .findFirst()
                .orElse(List.of());
    }

    private List<Cell> inOrder(List<GridCell> cells) {
        var laid = new ArrayList<Cell>();
        for (var cell : cells) {
            budget.column(laid.size());
            laid.add(cell.continuesAbove() ? Cell.CONTINUED_FROM_ABOVE : cell.cell());
        }
        return laid;
    }

    private List<Cell> onGrid(List<GridCell> cells, List<GridCell> columns) {
        var laid = new ArrayList<Cell>();
        for (var cell : cells) {
            var first = Math.max(place(cell.start(), columns), laid.size());
            var beyond = Math.max(first + 1, place(cell.end() - 1, columns) + 1);
            budget.column(beyond - 1);
            while (laid.size() < first) {
                laid.add(Cell.BLANK);
            }
            var own = cell.continuesAbove() ? Cell.CONTINUED_FROM_ABOVE : cell.cell();
            laid.add(own.spanning(beyond - first, own.rows()));
            while (laid.size() < beyond) {
                laid.add(Cell.covered(true, cell.continuesAbove()));
            }
        }
        return laid;
    }

    /** The column a line of the grid falls into; those beyond the last column count on. */
    private static int place(int line, List<GridCell> columns) {
        for (var i = 0; i < columns.size(); i++) {
            if (line < columns.get(i).end()) {
                return i;
            }
        }
        var end = columns.isEmpty() ? 0 : columns.getLast().end();
        return columns.size() + line - end;
    }
}
