package nastavnik.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files people bring to the portal: an invented appendix to an order, and what should be refused. */
final class Papers {

    private static final List<String> CAPTIONS = List.of(
            "№ п/п",
            "Наименование мероприятия",
            "Сроки",
            "Ответственный исполнитель/ соисполнитель",
            "Вид документа",
            "Ожидаемый результат");

    private Papers() {}

    /** A roadmap of 5 sections and 23 activities as a committee's Word document. */
    static Path roadmap(Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph()
                    .createRun()
                    .setText("Дорожная карта развития наставничества города Светлогорья на 2026–2027 годы");
            var table = document.createTable(1, CAPTIONS.size());
            fill(table, 0, CAPTIONS);
            var sizes = new int[] {4, 6, 5, 4, 4};
            for (int section = 1; section <= sizes.length; section++) {
                table.createRow();
                fill(table, table.getNumberOfRows() - 1, List.of(section + ". Раздел о наставничестве " + section));
                for (int activity = 1; activity <= sizes[section - 1]; activity++) {
                    table.createRow();
                    fill(
                            table,
                            table.getNumberOfRows() - 1,
                            List.of(
                                    section + "." + activity + ".",
                                    "Провести встречу наставников № " + activity,
                                    activity == 3 ? "Март 2026 г., Август" : "Октябрь 2026 г.",
                                    "Комитет",
                                    "Протокол",
                                    "Встреча проведена"));
                }
            }
            document.write(out);
        }
        return file;
    }

    /** A Word document that has words but no table. */
    static Path withoutTable(Path file) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("О наставничестве");
            document.write(out);
        }
        return file;
    }

    /** A package whose one part grows a thousandfold when it is unpacked. */
    static Path bomb(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeroes = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 600; megabyte++) {
                zip.write(zeroes);
            }
            zip.closeEntry();
        }
        return file;
    }

    private static void fill(XWPFTable table, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            table.getRow(row).getCell(column).setText(texts.get(column));
        }
    }
}
