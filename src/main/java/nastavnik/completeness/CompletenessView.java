package nastavnik.completeness;

import java.util.List;

/**
 * How completely quarters were reported.
 *
 * @param by what the rows are grouped by, {@code district} or {@code type}
 * @param key the quarter whose figures are told apart
 * @param quarters names of the quarters, the oldest first
 */
record CompletenessView(
        String by, String key, String title, List<String> quarters, List<Row> rows, List<Line> lines, List<Bar> bars) {

    /** A figure and the reports behind it; without an address where they cannot be listed. */
    record Figure(long count, String path) {}

    /** A group of schools in the quarter. total tells that it is the sum of the others. */
    record Row(
            String group,
            boolean total,
            Figure expected,
            Figure received,
            Figure onTime,
            Figure late,
            Figure nil,
            Figure missing,
            String share) {}

    /** A group of schools over the quarters. */
    record Line(String group, boolean total, List<Cell> cells) {}

    /** Share of reports received; empty where none were expected. */
    record Cell(String share, String counts, String path) {}

    /** A quarter of the chart. */
    record Bar(String quarter, long onTime, long late, long missing) {}
}
