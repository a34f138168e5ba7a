package nastavnik.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nastavnik.table.Text;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The one set of styles of a workbook, and the only place where a value becomes a cell. */
final class SheetStyles {

    static final String FONT = "Times New Roman";
    static final int FORM_SIZE = 12;
    static final int DATA_SIZE = 11;
    private static final String TEXT = "@";
    private static final String GUARDED_TEXT = "'@";
    private static final String WHOLE = "0";
    private static final String DECIMAL = "0.0##";
    private static final String DATE = "dd.mm.yyyy";
    private static final String MOMENT = "dd.mm.yyyy hh:mm";
    private static final int MOST_FIGURES = 10;

    /** What a cell is for; what it holds decides the number format. */
    enum Use {
        HEADER,
        DATA,
        PROBLEM,
        LABEL,
        LABEL_UNWRAPPED,
        APPROVAL,
        TITLE,
        CAPTION,
        FORM_CELL,
        FORM_CENTRED,
        SECTION,
        LINE,
        LINE_RIGHT,
        /** To be written in by hand. */
        OPEN,
        /** The same, with something to mend. */
        WRONG
    }

    private static final XSSFColor PALE_BLUE = new XSSFColor(new byte[] {(byte) 0xe8, (byte) 0xf1, (byte) 0xfb}, null);
    private static final XSSFColor AMBER = new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xe0, (byte) 0x99}, null);

    private final XSSFWorkbook workbook;
    private final Map<Use, Map<String, CellStyle>> styles = new EnumMap<>(Use.class);
    private final XSSFFont form;
    private final XSSFFont formBold;
    private final XSSFFont data;
    private final XSSFFont dataBold;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // column widths are counted in figures of the first font
        form = workbook.getFontAt(0);
        form.setFontName(FONT);
        form.setFontHeightInPoints((short) FORM_SIZE);
        formBold = font(FORM_SIZE, true);
        data = font(DATA_SIZE, false);
        dataBold = font(DATA_SIZE, true);
    }

    private XSSFFont font(int size, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }

    /** Writes a value; text is always text, whatever it begins with. */
    void write(Cell cell, Use use, @Nullable Object value) {
        switch (value) {
            case null -> cell.setCellStyle(style(use, TEXT));
            case Integer number -> write(cell, use, WHOLE, number);
            case Long number -> write(cell, use, WHOLE, number);
            case BigDecimal number -> write(cell, use, decimal(number), number.doubleValue());
            case Double number -> write(cell, use, DECIMAL, number);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style(use, DATE));
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(style(use, MOMENT));
            }
            case CharSequence text -> {
                cell.setCellValue(fitting(text.toString()));
                cell.setCellStyle(style(use, looksLikeFormula(text) ? GUARDED_TEXT : TEXT));
            }
            default ->
                throw new IllegalArgumentException(
                        "No cell for a " + value.getClass().getName());
        }
    }

    private void write(Cell cell, Use use, String format, double number) {
        cell.setCellValue(number);
        cell.setCellStyle(style(use, format));
    }

    /** As many figures after the point as the number has, so that it is read again as it was written. */
    private static String decimal(BigDecimal number) {
        return number.scale() <= 0 ? WHOLE : "0." + "0".repeat(Math.min(number.scale(), MOST_FIGURES));
    }

    private static String fitting(String source) {
        var text = Text.printable(source);
        return text.length() > Text.LONGEST_CELL ? text.substring(0, Text.LONGEST_CELL - 1) + '\u2026' : text;
    }

    /** Such text could become a formula when somebody edits the cell or saves the sheet as .csv. */
    private static boolean looksLikeFormula(CharSequence text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle style(Use use, String format) {
        return styles.computeIfAbsent(use, key -> new HashMap<>()).computeIfAbsent(format, key -> create(use, key));
    }

    private CellStyle create(Use use, String format) {
        var style = workbook.createCellStyle();
        var guarded = format.equals(GUARDED_TEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat(guarded ? TEXT : format));
        style.setQuotePrefixed(guarded);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (use) {
            case HEADER -> {
                style.setFont(dataBold);
                fill(style, IndexedColors.GREY_25_PERCENT);
                border(style);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case DATA -> {
                style.setFont(data);
                border(style);
            }
            case PROBLEM -> {
                style.setFont(data);
                fill(style, IndexedColors.LEMON_CHIFFON);
                border(style);
            }
            case LABEL -> style.setFont(dataBold);
            case LABEL_UNWRAPPED -> {
                style.setFont(dataBold);
                style.setWrapText(false);
            }
            case APPROVAL, LINE_RIGHT -> {
                style.setFont(form);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case TITLE -> {
                style.setFont(formBold);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case CAPTION -> {
                style.setFont(formBold);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                border(style);
            }
            case FORM_CELL -> {
                style.setFont(form);
                style.setAlignment(HorizontalAlignment.LEFT);
                border(style);
            }
            case FORM_CENTRED -> {
                style.setFont(form);
                style.setAlignment(HorizontalAlignment.CENTER);
                border(style);
            }
            case SECTION -> {
                style.setFont(formBold);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                border(style);
            }
            case LINE -> {
                style.setFont(form);
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case OPEN, WRONG -> {
                style.setFont(form);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setFillForegroundColor(use == Use.OPEN ? PALE_BLUE : AMBER);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                border(style);
            }
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
