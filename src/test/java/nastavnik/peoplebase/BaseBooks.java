package nastavnik.peoplebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people read and write them in an office program. */
public final class BaseBooks {

    private BaseBooks() {}

    /** @return the texts of the first sheet, row by row */
    public static List<List<String>> rows(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (var i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(format.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return every text of the whole file */
    public static String all(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var format = new DataFormatter();
            var all = new StringBuilder();
            for (var sheet : book) {
                sheet.forEach(row -> row.forEach(
                        cell -> all.append(format.formatCellValue(cell)).append('\n')));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as somebody gives it back. */
    public static byte[] edited(byte[] file, Consumer<Sheet> hand) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            hand.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void set(Sheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setBlank(); // POI would leave the text of a cell that has it inline
        cell.setCellValue(text);
    }

    /** A file made by hand: a title, captions, rows. */
    public static byte[] byHand(List<List<String>> rows) {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Лист1");
            for (var i = 0; i < rows.size(); i++) {
                var line = sheet.createRow(i);
                for (var j = 0; j < rows.get(i).size(); j++) {
                    line.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
