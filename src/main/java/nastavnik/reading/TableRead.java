package nastavnik.reading;

import java.util.List;
import nastavnik.plan.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A table of a document, cut free of the file so that it can be kept until the person has decided.
 *
 * @param name the sheet, or the line above the table; may be empty
 * @param before the lines above the table: the order's block, the title
 * @param captions of the columns, from the left
 * @param kinds what each column was recognised as; null where nothing fits
 * @param rows the rows below the header
 * @param parts how many tables with the same captions it was put together of
 */
public record TableRead(
        String name,
        List<String> before,
        List<String> captions,
        List<@Nullable Kind> kinds,
        List<RowRead> rows,
        int parts) {

    /** Whether it has the columns without which it is no roadmap: activities and deadlines. */
    public boolean isRoadmap() {
        return kinds.contains(Kind.TITLE) && kinds.contains(Kind.DEADLINE);
    }

    /** @return whether anything stands in the column, which is counted from 0 */
    boolean holdsWords(int column) {
        return rows.stream()
                .filter(row -> !row.merged() && column < row.cells().size())
                .anyMatch(row -> !row.cells().get(column).isBlank());
    }

    /**
     * A row.
     *
     * @param number its place in the document, from 1
     * @param cells texts without blank ones at the end; more than there are captions where the row is shifted
     * @param merged whether one cell stands across the columns
     */
    public record RowRead(int number, List<String> cells, boolean merged) {}
}
