package nastavnik.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import nastavnik.table.Header;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An .xlsx workbook that is written once, sheet after sheet, in bounded memory: rows go to temporary files, which
 * {@link #close} removes. All text becomes text cells: nothing that a person typed ever turns into a formula.
 */
public final class SheetFile implements AutoCloseable {

    private static final int LABEL_WIDTH = 32;
    private static final int FACT_WIDTH = 60;
    /** Points that a column takes for each of its figures, a little less than programs give it. */
    private static final double FIGURE = 5;

    private static final double LINE_HEIGHT = 15.75;

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = new SheetStyles(workbook.getXSSFWorkbook());
    private final List<Runnable> endings = new ArrayList<>();

    private final String title;
    private String footer = "";

    public SheetFile(Imprint imprint) {
        this.title = imprint.title();
        Properties.set(workbook.getXSSFWorkbook().getProperties(), imprint);
    }

    /** What stands at the foot of each printed page of the sheets of plain data, such as the day on which they were made. */
    public void footer(String words) {
        this.footer = words;
    }

    /**
     * A sheet of plain data to filter and count in: a bold frozen header with filters, columns as wide as their text. Printed,
     * each page says what it is: the title of the file and the name of the sheet.
     *
     * @param name of the sheet; signs that Excel forbids are replaced, what is too long is cut
     */
    public DataSheet data(String name, List<String> captions) {
        var sheet = new DataSheet(create(name), styles, captions);
        endings.add(() -> sheet.finish(title, footer));
        return sheet;
    }

    /** A sheet that prints as an official paper, one page wide, with «Стр. 1 из N» at its foot. */
    public OfficialPaper paper(String name, Page page, List<PaperColumn> columns) {
        return new SheetPaper(create(name), styles, page, columns);
    }

    /**
     * A sheet that looks like an official paper and is to be filled in.
     *
     * @param marked whether it has a last column «Что исправить»
     */
    public FillInPaper fillIn(String name, Page page, List<FillInColumn> columns, boolean marked) {
        return new FillInPaper(create(name), styles, page, columns, marked);
    }

    /** A sheet its reader never sees, for programs that lose the marks of an {@link Imprint}: a name and a value a row. */
    public void keys(String name, Map<String, String> keys) {
        var sheet = create(name);
        var number = 0;
        for (Map.Entry<String, String> key : new TreeMap<>(keys).entrySet()) {
            var row = sheet.createRow(number++);
            styles.write(row.createCell(0), SheetStyles.Use.LINE, key.getKey());
            styles.write(row.createCell(1), SheetStyles.Use.LINE, key.getValue());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** A sheet of labels and values: who made the file, when, by which filters. */
    public void facts(String name, SequencedMap<String, ?> facts) {
        var sheet = create(name);
        var number = 0;
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            var row = sheet.createRow(number++);
            styles.write(row.createCell(0), SheetStyles.Use.LABEL, fact.getKey());
            styles.write(row.createCell(1), SheetStyles.Use.LINE, fact.getValue());
            var words = fact.getValue() instanceof String text ? text : "";
            var lines = Math.max(
                    TextWidth.lines(words, FACT_WIDTH * FIGURE, SheetStyles.FORM_SIZE, false),
                    TextWidth.lines(fact.getKey(), LABEL_WIDTH * FIGURE, SheetStyles.FORM_SIZE, true));
            if (lines > 1) {
                row.setHeightInPoints((float) (lines * LINE_HEIGHT));
            }
        }
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        sheet.setColumnWidth(1, FACT_WIDTH * 256);
        SheetPaper.printOnePageWide(sheet, Page.PORTRAIT);
    }

    /**
     * A sheet to send back: the table as it was read, rows with problems marked, and a last column «Что исправить».
     *
     * @param header of the table that was read
     * @param problems by the number of their row, each with what to do
     */
    public void corrections(String name, Header header, Map<Integer, List<String>> problems) {
        new Corrections(create(name), styles, header, problems).write();
    }

    private SXSSFSheet create(String name) {
        var safe = WorkbookUtil.createSafeSheetName(name, ' ');
        var unused = safe;
        for (var i = 2; workbook.getSheet(unused) != null; i++) {
            var end = " (" + i + ")";
            unused = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return workbook.createSheet(unused);
    }

    /** Writes the workbook; nothing can be added to it after that. The stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        endings.forEach(Runnable::run);
        endings.clear();
        workbook.write(out);
    }

    @Override
    public void close() {
        try {
            // unwritten rows would keep their temporary files from being removed
            for (var sheet : workbook) {
                ((SXSSFSheet) sheet).flushRows();
            }
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
