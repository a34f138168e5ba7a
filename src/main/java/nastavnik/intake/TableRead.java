package nastavnik.intake;

import java.util.List;
import nastavnik.roadmap.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * The table of a document as it is kept until the person has decided.
 *
 * @param before the lines above the table: the order's block, the title
 * @param captions captions of all columns, from the left
 * @param kinds what each column was recognised as; null where nothing fits
 * @param rows the rows below the header
 */
record TableRead(
        List<String> before, List<String> captions, List<OrderColumn.@Nullable Kind> kinds, List<RowRead> rows) {

    /**
     * A row.
     *
     * @param number its place in the document, from 1
     * @param cells one text per column
     * @param merged whether one cell stands across all columns
     */
    record RowRead(int number, List<String> cells, boolean merged) {}
}
