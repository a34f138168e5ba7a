package nastavnik.office;

import java.text.MessageFormat;
import java.util.List;
import nastavnik.office.SheetStyles.Use;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** An official paper as a sheet: columns share the width of the page, every row is as high as its text needs. */
final class SheetPaper implements OfficialPaper {

    private static final double LINE_HEIGHT = 15.75;
    private static final double HIGHEST_ROW = 409;
    /** Points that a cell keeps free on both sides of its text together. */
    private static final double PADDING = 4.5;
    /** Office programs differ by a hair in the width of letters: rather one line too many than half a line cut. */
    private static final double SAFETY = 0.98;

    /** Pages end a little earlier in one program than in another: so many lines must be left. */
    private static final int SPARE_LINES = 2;

    private static final double FIGURE = 0.5 * SheetStyles.FORM_SIZE;
    private static final double APPROVAL_SHARE = 0.45;
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_CM = 72 / 2.54;

    /** Of the page's width, so that no program moves the last column to a page of its own. */
    private static final double ROOM = 0.99;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final List<PaperColumn> columns;
    private final double[] widths;
    private int rows;
    private int firstRow;
    private final double pageHeight;
    private double used;
    private double usedBeforeLastRow;
    private double captionHeight;
    private int lastTableRow = -1;
    private boolean tableBegun;
    private boolean tableEnded;

    /** Height of all that is written, and of all above the row written last. */
    private double total;

    private double aboveLastRow;
    private int lastRow = -1;

    /** The row from which on all stands on one page with the signatures; none while nothing is signed. */
    private int signedFrom = -1;

    private double aboveSigned;

    SheetPaper(SXSSFSheet sheet, SheetStyles styles, Page page, List<PaperColumn> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        this.widths = new double[columns.size()];
        var shares = columns.stream().mapToInt(PaperColumn::share).sum();
        // a point less than the page has, so that rounding does not shrink the print
        var room = ROOM * page.textWidth() - columns.size();
        for (var i = 0; i < widths.length; i++) {
            widths[i] = room * columns.get(i).share() / shares;
            sheet.setColumnWidth(i, (int) (256 * widths[i] / FIGURE));
        }
        this.pageHeight = page.textHeight();
        layOut(page);
    }

    private void layOut(Page page) {
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) LINE_HEIGHT);
        printOnePageWide(sheet, page);
        sheet.setMargin(PageMargin.LEFT, page.left() / MM_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, page.right() / MM_PER_INCH);
        sheet.setMargin(PageMargin.TOP, Page.TOP / MM_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, Page.BOTTOM / MM_PER_INCH);
        sheet.setMargin(PageMargin.HEADER, 8 / MM_PER_INCH);
        sheet.setMargin(PageMargin.FOOTER, 8 / MM_PER_INCH);
    }

    static void printOnePageWide(SXSSFSheet sheet, Page page) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page == Page.LANDSCAPE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight(MessageFormat.format(Words.get("office.page"), "&P", "&N"));
    }

    @Override
    public void approval(List<String> lines) {
        var first = widths.length - 1;
        while (first > 0 && width(first, widths.length - 1) < APPROVAL_SHARE * width(0, widths.length - 1)) {
            first--;
        }
        for (var line : lines) {
            across(line, Use.APPROVAL, false, first, widths.length - 1);
        }
        rows++;
        place(LINE_HEIGHT);
    }

    @Override
    public void title(List<String> lines) {
        lines.forEach(line -> across(line, Use.TITLE, true, 0, widths.length - 1));
        rows++;
        place(LINE_HEIGHT);
    }

    @Override
    public void line(String text) {
        if (tableBegun && !tableEnded) {
            endTable();
        }
        across(text, Use.LINE, false, 0, widths.length - 1);
    }

    @Override
    public void section(String text) {
        beginTable();
        across(text, Use.SECTION, true, 0, widths.length - 1);
    }

    @Override
    public void row(@Nullable Object... values) {
        if (values.length != widths.length) {
            throw new IllegalArgumentException(widths.length + " columns, " + values.length + " values");
        }
        beginTable();
        var row = sheet.createRow(rows++);
        var lines = 1;
        for (var i = 0; i < values.length; i++) {
            styles.write(row.createCell(i), columns.get(i).centred() ? Use.FORM_CENTRED : Use.FORM_CELL, values[i]);
            if (values[i] instanceof CharSequence text) {
                lines = Math.max(lines, lines(text.toString(), widths[i], false));
            }
        }
        setHeight(row, lines);
        lastTableRow = row.getRowNum();
        usedBeforeLastRow = used;
        written(row);
    }

    private void written(SXSSFRow row) {
        lastRow = row.getRowNum();
        aboveLastRow = total;
        place(row.getHeightInPoints());
    }

    /** Follows where the pages end, as the office program will break them. */
    private void place(double height) {
        used += height;
        total += height;
        if (used > pageHeight) {
            used = captionHeight + height;
        }
    }

    /** The captions come again on every page, so a page of the block alone would show them over nothing of theirs. */
    @Override
    public void block(List<String> lines) {
        var width = width(0, widths.length - 1);
        var height = lines.stream().mapToInt(line -> lines(line, width, false)).sum() * LINE_HEIGHT;
        var gap = tableEnded ? 0 : LINE_HEIGHT;
        var breaks = used + gap + height + SPARE_LINES * LINE_HEIGHT > pageHeight;
        if (breaks && lastTableRow > 0 && usedBeforeLastRow > captionHeight) {
            breakBefore(lastTableRow);
            used = captionHeight + LINE_HEIGHT;
        }
        if (!tableEnded) {
            endTable();
        }
        lines.forEach(this::line);
    }

    private void beginTable() {
        if (tableBegun) {
            return;
        }
        tableBegun = true;
        sheet.setRepeatingRows(new CellRangeAddress(rows, rows, -1, -1));
        var header = sheet.createRow(rows++);
        var lines = 1;
        for (var i = 0; i < widths.length; i++) {
            var caption = columns.get(i).caption();
            styles.write(header.createCell(i), Use.CAPTION, caption);
            lines = Math.max(lines, lines(caption, widths[i], true));
        }
        setHeight(header, lines);
        captionHeight = header.getHeightInPoints();
        place(captionHeight);
        firstRow = rows;
    }

    @Override
    public void endTable() {
        beginTable();
        tableEnded = true;
        rows++;
        place(LINE_HEIGHT);
    }

    @Override
    public void chart(Bars bars) {
        if (!tableEnded) {
            endTable();
        }
        var whole = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
        var lines = (int) Math.ceil(bars.height() * POINTS_PER_CM / LINE_HEIGHT);
        // a page that ends in the middle of a chart leaves its axis and legend behind
        if (used + (lines + SPARE_LINES) * LINE_HEIGHT > pageHeight) {
            breakBefore(rows);
            used = captionHeight;
        }
        var drawing = whole.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 0, rows, widths.length, rows + lines);
        var last = firstRow + bars.labels().size() - 1;
        bars.draw(
                drawing.createChart(anchor),
                (column, series) ->
                        new CellRangeAddress(firstRow, last, column, column).formatAsString(sheet.getSheetName(), true),
                false);
        rows += lines + 1;
        place((lines + 1) * LINE_HEIGHT);
    }

    @Override
    public void signature(String post, String name) {
        var last = widths.length - 1;
        var split = 0;
        while (split < last - 1 && width(0, split) < 0.5 * width(0, last)) {
            split++;
        }
        var right = Math.min(split + 1, last);
        var lines = Math.max(lines(post, width(0, split), false), lines(name, width(right, last), false));
        var tableEnds = tableBegun && !tableEnded;
        keepWithLastRow((lines + (tableEnds ? 2 : 1)) * LINE_HEIGHT);
        if (tableEnds) {
            endTable();
        }
        rows++;
        place(LINE_HEIGHT);
        var row = across(post, Use.LINE, false, 0, split);
        across(row, name, Use.LINE_RIGHT, false, right, last);
    }

    /** A name alone on a page signs nothing that can be seen there; several of them stay together. */
    private void keepWithLastRow(double height) {
        if (signedFrom < 0) {
            signedFrom = lastRow;
            aboveSigned = aboveLastRow;
        }
        var signed = captionHeight + total - aboveSigned;
        var spare = height + SPARE_LINES * LINE_HEIGHT;
        if (used + spare > pageHeight && signed + spare <= pageHeight && signedFrom > 0) {
            breakBefore(signedFrom);
            used = signed;
        }
    }

    /** Excel passes over breaks where it fits the sheet to the page itself; the columns are as wide as the page without that. */
    private void breakBefore(int row) {
        sheet.setRowBreak(row - 1);
        sheet.setFitToPage(false);
    }

    /** The row written last. */
    SXSSFRow lastRow() {
        return sheet.getRow(rows - 1);
    }

    /** A bordered line of its own below the table: its name, and what stands there, up to this column. */
    SXSSFRow fact(String name, String value, Use use, int lastOfName, int last) {
        var row = across(name, Use.FORM_CELL, false, 0, lastOfName);
        across(row, value, use, false, lastOfName + 1, last);
        return row;
    }

    /** A cell more in a line that was written, which grows as high as its text needs. */
    void beside(SXSSFRow row, int column, String text) {
        var before = row.getHeightInPoints();
        styles.write(row.createCell(column), Use.FORM_CELL, text);
        setHeight(row, lines(text, widths[column], false));
        place(row.getHeightInPoints() - before);
    }

    private SXSSFRow across(String text, Use use, boolean bold, int first, int last) {
        var row = sheet.createRow(rows++);
        across(row, text, use, bold, first, last);
        written(row);
        return row;
    }

    private void across(SXSSFRow row, String text, Use use, boolean bold, int first, int last) {
        styles.write(row.createCell(first), use, text);
        for (var i = first + 1; i <= last; i++) {
            styles.write(row.createCell(i), use, null);
        }
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
        setHeight(row, lines(text, width(first, last), bold));
    }

    private double width(int first, int last) {
        var sum = 0.0;
        for (var i = first; i <= last; i++) {
            sum += widths[i];
        }
        return sum;
    }

    private static int lines(String text, double width, boolean bold) {
        return TextWidth.lines(text, (width - PADDING) * SAFETY, SheetStyles.FORM_SIZE, bold);
    }

    private static void setHeight(SXSSFRow row, int lines) {
        row.setHeightInPoints((float) Math.clamp(lines * LINE_HEIGHT, row.getHeightInPoints(), HIGHEST_ROW));
    }
}
