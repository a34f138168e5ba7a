package nastavnik.intake;

import java.util.List;

/**
 * The preview of an upload.
 *
 * @param columns the document's columns with what they were taken for
 */
record ImportView(
        String id,
        String fileName,
        String sections,
        String activities,
        String doubtsWords,
        List<Column> columns,
        List<DoubtLine> doubts,
        List<Part> parts) {

    /** A column. index counts from 0. */
    record Column(int index, String caption, String kind) {}

    /** A doubt with the row it leads to; 0 where it is about no row. */
    record DoubtLine(int row, String words) {}

    /** A section. */
    record Part(String number, String title, List<Line> lines) {}

    /** An activity; windows are the understood dates. */
    record Line(
            int row,
            String number,
            String title,
            String deadline,
            List<String> windows,
            String windowNote,
            boolean doubtful,
            String responsible,
            String document,
            String result) {}
}
