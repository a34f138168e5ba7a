package nastavnik.table;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param number its place in the source from 1: the row of the sheet, of the Word table, the line of pasted text
 * @param cells from the first column on, without blank cells at the end
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).equals(Cell.BLANK)) {
            end--;
        }
        cells = List.copyOf(cells.subList(0, end));
    }

    /** The text in a column counted from 0; empty beyond the last cell. */
    public String text(int column) {
        return cell(column).text();
    }

    /** The cell in a column counted from 0; a blank one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The text of the row when just one cell has any: a title, a section, a broken tail. */
    public Optional<String> onlyText() {
        var texts = cells.stream().filter(cell -> !cell.isBlank()).limit(2).toList();
        return texts.size() == 1 ? Optional.of(texts.getFirst().text()) : Optional.empty();
    }

    /** Whether one merged cell with text takes at least so many columns, as a section heading does. */
    public boolean isMergedAcross(int width) {
        return cells.stream().anyMatch(cell -> !cell.isBlank() && cell.columns() >= width);
    }

    /** The address of a cell as a sheet names it, such as «B12». */
    public String address(int column) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column) + number;
    }
}
