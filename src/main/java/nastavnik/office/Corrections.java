package nastavnik.office;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nastavnik.office.SheetStyles.Use;
import nastavnik.table.Cell;
import nastavnik.table.Header;
import nastavnik.table.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A table given back to its sender: every cell as it was and where it was, and a last column «Что исправить». Once mended
 * it is read again as it is.
 */
final class Corrections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int WIDEST_BEFORE = 36;
    private static final double FIGURE = 0.5 * SheetStyles.FORM_SIZE;
    private static final double LINE_HEIGHT = 14.5;
    private static final double HIGHEST_ROW = 409;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final Header header;
    private final Map<Integer, List<String>> problems;
    private final String caption = Words.get("office.problems");
    private final int last;
    private final int[] widths;

    Corrections(SXSSFSheet sheet, SheetStyles styles, Header header, Map<Integer, List<String>> problems) {
        this.sheet = sheet;
        this.styles = styles;
        this.header = header;
        this.problems = problems;
        this.last = placeOfProblems();
        this.widths = new int[last + 1];
    }

    /** Beside the last column, or where an earlier round of corrections stands. */
    private int placeOfProblems() {
        var captions = header.table().rows().get(header.first()).texts();
        var earlier = captions.indexOf(caption);
        return earlier >= 0 && earlier == captions.size() - 1
                ? earlier
                : header.table().width();
    }

    void write() {
        measure();
        for (var i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, 256 * widths[i]);
        }
        var rows = header.table().rows();
        // titles of a Word table come before its first row; rows of a sheet keep their numbers
        var shift = header.table().before().size();
        for (var i = 0; i < shift; i++) {
            styles.write(
                    sheet.createRow(i).createCell(0),
                    Use.LABEL_UNWRAPPED,
                    header.table().before().get(i));
        }
        for (var i = 0; i < rows.size(); i++) {
            write(rows.get(i), i, sheet.createRow(shift + rows.get(i).number() - 1));
        }
        mergeAsBefore(shift);
        SheetPaper.printOnePageWide(sheet, Page.LANDSCAPE);
        sheet.createFreezePane(
                0, shift + rows.get(header.first() + header.height() - 1).number());
    }

    private void measure() {
        var figures = new TreeMap<Integer, Double>();
        for (var row : header.body()) {
            for (var i = 0; i < Math.min(last, row.cells().size()); i++) {
                if (row.cell(i).columns() == 1) {
                    figures.merge(i, TextWidth.of(row.text(i), SheetStyles.DATA_SIZE, false) / FIGURE + 2, Math::max);
                }
            }
        }
        for (var i = 0; i < last; i++) {
            widths[i] = (int) Math.clamp(figures.getOrDefault(i, 0.0), NARROWEST + 4.0, WIDEST_BEFORE);
        }
        widths[last] = WIDEST;
    }

    private void write(Row row, int index, SXSSFRow target) {
        var isHeader = index >= header.first() && index < header.first() + header.height();
        var wrong = problems.getOrDefault(row.number(), List.of());
        var use = isHeader ? Use.HEADER : wrong.isEmpty() ? Use.DATA : Use.PROBLEM;
        var lines = 1;
        for (var i = 0; i < last; i++) {
            var cell = row.cell(i);
            if (index < header.first()) {
                if (!cell.isBlank()) {
                    styles.write(
                            target.createCell(i), cell.columns() > 1 ? Use.LABEL : Use.LABEL_UNWRAPPED, cell.text());
                }
                continue;
            }
            styles.write(target.createCell(i), use, value(cell));
            lines = Math.max(lines, lines(cell, i, isHeader));
        }
        if (index == header.first()) {
            styles.write(target.createCell(last), Use.HEADER, caption);
        } else if (!wrong.isEmpty()) {
            var text = String.join("\n", wrong);
            styles.write(target.createCell(last), Use.PROBLEM, text);
            lines = Math.max(lines, TextWidth.lines(text, WIDEST * FIGURE, SheetStyles.DATA_SIZE, false));
        }
        if (lines > 1) {
            target.setHeightInPoints((float) Math.min(lines * LINE_HEIGHT + 1, HIGHEST_ROW));
        }
    }

    private int lines(Cell cell, int column, boolean bold) {
        if (cell.isBlank() || cell.rows() > 1) {
            return 1;
        }
        var width = 0;
        for (var i = column; i < Math.min(column + cell.columns(), last); i++) {
            width += widths[i];
        }
        return TextWidth.lines(cell.text(), (width - 1) * FIGURE, SheetStyles.DATA_SIZE, bold);
    }

    /** What the cell held, as far as its text tells it without loss; otherwise its text. */
    private static @Nullable Object value(Cell cell) {
        if (cell.isBlank()) {
            return null;
        }
        try {
            if (cell.kind() == Cell.Kind.NUMBER && cell.text().length() <= 15) {
                var number = new BigDecimal(cell.text());
                return number.toPlainString().equals(cell.text()) ? number : cell.text();
            }
            return cell.kind() == Cell.Kind.DATE ? LocalDate.parse(cell.text(), DAY) : cell.text();
        } catch (NumberFormatException | DateTimeException e) {
            return cell.text();
        }
    }

    private void mergeAsBefore(int shift) {
        var rows = header.table().rows();
        for (var i = 0; i < rows.size(); i++) {
            for (var column = 0; column < Math.min(last, rows.get(i).cells().size()); column++) {
                var cell = rows.get(i).cell(column);
                if (!cell.isCovered() && (cell.columns() > 1 || cell.rows() > 1)) {
                    var bottom = rows.get(Math.min(rows.size(), i + cell.rows()) - 1);
                    var right = Math.min(last, column + cell.columns()) - 1;
                    if (right > column || bottom.number() > rows.get(i).number()) {
                        sheet.addMergedRegionUnsafe(new CellRangeAddress(
                                shift + rows.get(i).number() - 1, shift + bottom.number() - 1, column, right));
                    }
                }
            }
        }
    }
}
