package nastavnik.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet while its cells arrive, in whatever order, and the merged areas over them. */
final class SheetRows {

    private final Budget budget;
    private final NavigableMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();

    private record Area(int top, int left, int bottom, int right) {}

    SheetRows(Budget budget) {
        this.budget = budget;
    }

    /** @param row from 1; column from 0 */
    void put(int row, int column, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        budget.column(column);
        budget.cell(cell.text());
        var cells = rows.get(row);
        if (cells == null) {
            budget.row();
            cells = new ArrayList<>();
            rows.put(row, cells);
        }
        put(cells, column, cell);
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    /** Takes note of a merged area, rows from 1 and columns from 0; one that is none is left out. */
    void merge(int top, int left, int bottom, int right) {
        if (top >= 1 && bottom >= top && left >= 0 && right >= left) {
            budget.piece();
            merged.add(new Area(top, left, bottom, right));
        }
    }

    /**
     * Puts an address behind the text of the cells there are in an area, rows from 1 and columns from 0.
     *
     * @param place what follows the «#» of the address, which Excel keeps apart from it
     */
    void link(int top, int left, int bottom, int right, String address, @Nullable String place) {
        if (top < 1 || bottom < top || left < 0) {
            return;
        }
        var whole = Text.clean(place == null || place.isEmpty() ? address : address + '#' + place);
        budget.piece();
        budget.text(whole);
        for (var cells : rows.subMap(top, true, bottom, true).values()) {
            for (var column = left; column <= Math.min(right, cells.size() - 1); column++) {
                budget.piece();
                cells.set(column, cells.get(column).linking(whole));
            }
        }
    }

    /** The rows with text, in order, their merged cells marked. */
    List<Row> rows() {
        merge();
        return rows.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Marks what merged cells cover. Rows without text are not there, so a merged cell may take fewer than it says. */
    private void merge() {
        var width = rows.values().stream().mapToInt(List::size).max().orElse(0);
        for (var area : merged) {
            var anchor = rows.get(area.top());
            if (anchor == null || area.left() >= width) {
                continue;
            }
            var right = Math.min(area.right(), width - 1);
            var below = rows.subMap(area.top(), true, area.bottom(), true);
            cover(below, area, right);
            if (area.left() < anchor.size()) {
                var columns = area.right() - area.left() + 1;
                anchor.set(area.left(), anchor.get(area.left()).spanning(columns, below.size()));
            }
        }
    }

    private void cover(Map<Integer, List<Cell>> below, Area area, int right) {
        for (var row : below.entrySet()) {
            var isFirst = row.getKey() == area.top();
            for (var column = area.left(); column <= right; column++) {
                budget.piece();
                if (!isFirst || column > area.left()) {
                    put(row.getValue(), column, Cell.covered(column > area.left(), !isFirst));
                }
            }
        }
    }
}
