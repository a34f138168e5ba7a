package nastavnik.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The one set of styles of a workbook, and the only place where a value becomes a cell. */
final class SheetStyles {

    static final String FONT = "Times New Roman";
    static final int FORM_SIZE = 12;
    static final int DATA_SIZE = 11;
    private static final int LONGEST_TEXT = 32_767;

    /** What a cell is for; what it holds decides the number format. */
    enum Use {
        HEADER,
        DATA,
        PROBLEM,
        LABEL,
        APPROVAL,
        TITLE,
        CAPTION,
        FORM_CELL,
        FORM_CENTRED,
        SECTION,
        LINE,
        LINE_RIGHT
    }

    /** What a cell holds. */
    private enum Holds {
        TEXT("@"),
        GUARDED_TEXT("@"),
        WHOLE("0"),
        DECIMAL("0.0##"),
        DATE("dd.mm.yyyy"),
        MOMENT("dd.mm.yyyy hh:mm");

        final String format;

        Holds(String format) {
            this.format = format;
        }
    }

    private final XSSFWorkbook workbook;
    private final Map<Use, Map<Holds, CellStyle>> styles = new EnumMap<>(Use.class);
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
            case null -> cell.setCellStyle(style(use, Holds.TEXT));
            case Integer number -> write(cell, use, Holds.WHOLE, number);
            case Long number -> write(cell, use, Holds.WHOLE, number);
            case BigDecimal number -> write(cell, use, Holds.DECIMAL, number.doubleValue());
            case Double number -> write(cell, use, Holds.DECIMAL, number);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style(use, Holds.DATE));
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(style(use, Holds.MOMENT));
            }
            case CharSequence text -> {
                cell.setCellValue(fitting(text.toString()));
                cell.setCellStyle(style(use, looksLikeFormula(text) ? Holds.GUARDED_TEXT : Holds.TEXT));
            }
            default ->
                throw new IllegalArgumentException(
                        "No cell for a " + value.getClass().getName());
        }
    }

    private void write(Cell cell, Use use, Holds holds, double number) {
        cell.setCellValue(number);
        cell.setCellStyle(style(use, holds));
    }

    private static String fitting(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + '\u2026' : text;
    }

    /** Such text could become a formula when somebody edits the cell or saves the sheet as .csv. */
    static boolean looksLikeFormula(CharSequence text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle style(Use use, Holds holds) {
        return styles.computeIfAbsent(use, key -> new EnumMap<>(Holds.class))
                .computeIfAbsent(holds, key -> create(use, key));
    }

    private CellStyle create(Use use, Holds holds) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(holds.format));
        style.setQuotePrefixed(holds == Holds.GUARDED_TEXT);
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
