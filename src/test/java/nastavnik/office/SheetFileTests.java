package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.table.Documents;
import nastavnik.table.Row;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTests {

    @TempDir
    private Path folder;

    private final Imprint imprint = new Imprint(
            "Сводная за I квартал 2026 года",
            "Комитет",
            Instant.parse("2026-04-06T09:00:00Z"),
            "summary",
            1,
            Map.of("period", "2026-1"));

    @Test
    void factIsAsHighAsTheLongerOfItsLabelAndItsWords() throws IOException {
        var file = folder.resolve("b.xlsx");
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("Доля предприятий города, предоставивших своих наставников. ".repeat(3), "да");
            sheets.facts("О файле", facts);
            sheets.writeTo(out);
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getHeightInPoints()).isGreaterThan(60);
        }
    }

    @Test
    void whatIsWrittenIsReadAgainUnchanged() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var data = sheets.data("Кто не сдал", List.of("№", "Организация", "Дата", "Доля", "Код"));
            data.row(1, "МБОУ «СОШ № 4»\nвторой корпус", LocalDate.of(2026, 4, 5), new BigDecimal("12.5"), "4.10");
            data.row(2, "=1+1", null, null, "+7 351 000-00-00");
            var facts = new LinkedHashMap<String, Object>();
            facts.put("Кто", "Иванова");
            facts.put("Строк", 2);
            sheets.facts("О файле", facts);
            sheets.writeTo(out);
        }

        var document = new Documents(1 << 20).read(file, "a.xlsx");

        assertThat(document.isForm("summary", 1)).isTrue();
        assertThat(document.marks()).containsEntry("period", "2026-1");
        var table = document.tables().getFirst();
        assertThat(table.name()).isEqualTo("Кто не сдал");
        assertThat(table.rows())
                .extracting(Row::texts)
                .containsExactly(
                        List.of("№", "Организация", "Дата", "Доля", "Код"),
                        List.of("1", "МБОУ «СОШ № 4»\nвторой корпус", "05.04.2026", "12.5", "4.10"),
                        List.of("2", "=1+1", "", "", "+7 351 000-00-00"));
        assertThat(document.tables().get(1).rows()).extracting(Row::texts).contains(List.of("Строк", "2"));
    }

    @Test
    void fileSaysWhenItWasMade() throws Exception {
        var made = Instant.parse("2026-11-23T05:00:00.987654321Z");
        var file = folder.resolve("made.xlsx");
        try (var sheets = new SheetFile(new Imprint("Реестр", "Комитет", made, "register", 1));
                var out = Files.newOutputStream(file)) {
            sheets.data("Реестр", List.of("№")).row(1);
            sheets.writeTo(out);
        }
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-11-23T05:00:00Z");
            assertThat(core.getModified().toInstant()).isEqualTo("2026-11-23T05:00:00Z");
        }
    }

    /** A column takes 5.25 points for each figure of its width; between margins of 10 mm A4 has 785 points, A3 1134. */
    @Test
    void printIsNeverSmallerThanEightPoints() throws IOException {
        var words = "Слова, которых хватает на много строк, ".repeat(8);
        for (var columns : List.of(3, 8, 12, 16)) {
            var file = folder.resolve(columns + ".xlsx");
            try (var sheets = new SheetFile(imprint);
                    var out = Files.newOutputStream(file)) {
                sheets.data("а", Collections.nCopies(columns, "Место работы наставляемого"))
                        .row(Collections.nCopies(columns, words).toArray());
                sheets.writeTo(out);
            }
            try (var book = new XSSFWorkbook(file.toFile())) {
                var sheet = book.getSheetAt(0);
                var width = IntStream.range(0, columns)
                        .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * 5.25)
                        .sum();
                var large = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE;
                assertThat(large).isEqualTo(columns == 16);
                assertThat(11 * Math.min(1, (large ? 1134 : 785) / width))
                        .as(columns + " columns")
                        .isGreaterThanOrEqualTo(8);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            } catch (InvalidFormatException broken) {
                throw new IOException(broken);
            }
        }
    }

    @Test
    void temporaryFilesAreGoneWrittenOrNot() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try {
            for (var written : List.of(true, false)) {
                try (var sheets = new SheetFile(imprint)) {
                    sheets.data("а", List.of("б")).row("в");
                    sheets.paper("г", Page.PORTRAIT, List.of(PaperColumn.of("д", 1)))
                            .row("е");
                    assertThat(folder).isNotEmptyDirectory();
                    if (written) {
                        sheets.writeTo(OutputStream.nullOutputStream());
                    }
                }
                assertThat(folder).isEmptyDirectory();
            }
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    @Test
    void columnsAreAsWideAsTheirTextWithinBounds() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var data = sheets.data("а", List.of("№", "Название организации", "Замечание"));
            for (var i = 0; i < 2_000; i++) {
                data.row(i, "МБОУ «СОШ № " + i + "»", "Длинное замечание, которое не помещается в строку. ".repeat(4));
            }
            sheets.writeTo(out);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(8 * 256);
            assertThat(sheet.getColumnWidth(1)).isBetween(16 * 256, 24 * 256);
            assertThat(sheet.getColumnWidth(2)).isEqualTo(60 * 256);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2001");
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(40);
            assertThat(sheet.getRow(2_000).getHeightInPoints())
                    .isEqualTo(sheet.getRow(1).getHeightInPoints());
            assertThat(sheet.getNumMergedRegions()).isZero();
        }
    }
}
