package nastavnik.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nastavnik.office.SheetStyles.Use;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of plain data. The first rows are kept until it is known how wide the columns must be; those that follow are
 * written at once, wrapped in that width.
 */
public final class DataSheet {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ROWS_MEASURED = 500;
    /** All columns together, in figures, that a sheet of A4 in landscape takes without print smaller than 8 points. */
    private static final int WIDEST_A4 = 200;
    /** The same of a sheet of A3, for forms with more columns than A4 takes. */
    private static final int WIDEST_A3 = 290;
    /** What a column is left with however many there are. */
    private static final int NARROWED = 13;

    private static final double MARGIN = 10 / 25.4;
    /** Between the text and the border, and the arrow of the filter in the header. */
    private static final int ROOM = 2;

    /** Excel takes 255 signs for the three parts of a header together. */
    private static final int LONGEST_PRINTED = 200;

    private static final int FILTER = 3;
    private static final double FIGURE = 0.5 * SheetStyles.FORM_SIZE;
    private static final double LINE_HEIGHT = 14.5;
    private static final double HIGHEST_ROW = 409;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final List<String> captions;
    private final double[] widths;
    private final List<Pending> pending = new ArrayList<>();
    private boolean measured;
    private boolean large;
    private int rows;

    private record Pending(Use use, List<? extends @Nullable Object> values) {}

    DataSheet(SXSSFSheet sheet, SheetStyles styles, List<String> captions) {
        this.sheet = sheet;
        this.styles = styles;
        this.captions = List.copyOf(captions);
        this.widths = captions.stream()
                .mapToDouble(caption -> Math.max(NARROWEST, captionWidth(caption)))
                .toArray();
        pending.add(new Pending(Use.HEADER, this.captions));
        sheet.createFreezePane(0, 1);
    }

    /**
     * Adds a row.
     *
     * @param values as many as there are captions: text, {@code Integer}, {@code Long}, {@code BigDecimal},
     *     {@code Double}, {@code LocalDate}, {@code LocalDateTime} or null for an empty cell
     */
    public void row(@Nullable Object... values) {
        row(Use.DATA, Arrays.asList(values));
    }

    void row(Use use, List<? extends @Nullable Object> values) {
        if (values.size() != widths.length) {
            throw new IllegalArgumentException(widths.length + " captions, " + values.size() + " values");
        }
        if (measured) {
            write(use, values);
            return;
        }
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.clamp(width(values.get(i)) + ROOM, widths[i], WIDEST);
        }
        pending.add(new Pending(use, values));
        if (pending.size() > ROWS_MEASURED) {
            writePending();
        }
    }

    /** What does not fit on A4 goes on A3: columns of a few letters each are read by nobody. */
    private void fit() {
        var wished = widths.clone();
        narrow(WIDEST_A4);
        if (Arrays.stream(widths).sum() > WIDEST_A4) {
            System.arraycopy(wished, 0, widths, 0, wished.length);
            narrow(WIDEST_A3);
            large = true;
        }
    }

    /** The widest columns give way until the page fits, all of them to the same width. */
    private void narrow(int page) {
        var most = WIDEST;
        while (most > NARROWED && Arrays.stream(widths).sum() > page) {
            most--;
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.min(widths[i], Math.max(most, captionWidth(captions.get(i))));
            }
        }
    }

    private void writePending() {
        measured = true;
        fit();
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, (int) (256 * widths[i]));
        }
        pending.forEach(row -> write(row.use(), row.values()));
        pending.clear();
    }

    private void write(Use use, List<? extends @Nullable Object> values) {
        var row = sheet.createRow(rows++);
        var lines = 1;
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            styles.write(row.createCell(i), use, value);
            if (value instanceof CharSequence text) {
                lines = Math.max(lines, lines(text.toString(), i, use == Use.HEADER));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints((float) Math.min(lines * LINE_HEIGHT + 1, HIGHEST_ROW));
        }
    }

    private int lines(String text, int column, boolean header) {
        var figures = widths[column] - (header ? FILTER : 1);
        return TextWidth.lines(text, figures * FIGURE, SheetStyles.DATA_SIZE, header);
    }

    /** A caption may break between its words, so only its longest word has to fit. */
    private static double captionWidth(String caption) {
        return Arrays.stream(caption.split("[ \n]", -1))
                .mapToDouble(word -> TextWidth.of(word, SheetStyles.DATA_SIZE, true) / FIGURE + FILTER)
                .max()
                .orElse(NARROWEST);
    }

    private static double width(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case CharSequence text -> textWidth(text.toString());
            case Integer number -> number.toString().length();
            case Long number -> number.toString().length();
            case BigDecimal number -> number.toPlainString().length();
            default -> "00.00.0000 00:00".length();
        };
    }

    private static double textWidth(String text) {
        var widest = 0.0;
        var wide = WIDEST * FIGURE;
        for (var line : text.split("\n", -1)) {
            widest = line.length() > 4 * WIDEST
                    ? wide
                    : Math.max(widest, TextWidth.of(line, SheetStyles.DATA_SIZE, false));
            if (widest >= wide) {
                return WIDEST;
            }
        }
        return widest / FIGURE;
    }

    /**
     * @param title of the file, for the head of each printed page
     * @param foot of each printed page; may be empty
     */
    void finish(String title, String foot) {
        if (!measured) {
            writePending();
        }
        if (widths.length > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, widths.length - 1));
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        SheetPaper.printOnePageWide(sheet, Page.LANDSCAPE);
        var name = sheet.getSheetName();
        sheet.getHeader().setCenter(printed(title.contains(name) ? title : title + "\n" + name));
        sheet.getFooter().setLeft(printed(foot));
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        if (large) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
    }

    /** In headers «&» begins a code, and what is longer than Excel takes makes it repair the file. */
    private static String printed(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_PRINTED)).replace("&", "&&");
    }
}
