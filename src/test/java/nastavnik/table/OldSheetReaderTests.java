package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldSheetReaderTests {

    @TempDir
    Path folder;

    private final Documents documents = new Documents(4 << 20);

    @Test
    void cellsReadAsTheyAreShown() {
        var rows = read(workbook -> {
                    var dates = workbook.createCellStyle();
                    dates.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
                    var hundredths = workbook.createCellStyle();
                    hundredths.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
                    var row = workbook.createSheet("План").createRow(2);
                    row.createCell(0).setCellValue("Мероприятие");
                    row.createCell(1).setCellValue(4.1);
                    row.getCell(1).setCellStyle(hundredths);
                    row.createCell(2).setCellValue(LocalDate.of(2026, 3, 15));
                    row.getCell(2).setCellStyle(dates);
                    row.createCell(3).setCellFormula("CONCATENATE(\"a\",\"b\")");
                    row.createCell(4).setCellFormula("1+1");
                    row.createCell(5).setCellValue(true);
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                })
                .tables()
                .getFirst()
                .rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.texts()).containsExactly("Мероприятие", "4.10", "15.03.2026", "ab", "2", "ИСТИНА");
            assertThat(row.cell(2).kind()).isEqualTo(Cell.Kind.DATE);
        });
    }

    @Test
    void mergedCellsAndHiddenSheetsAreKnown() {
        var document = read(workbook -> {
            var sheet = workbook.createSheet("План");
            sheet.createRow(0).createCell(0).setCellValue("1. Раздел");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            for (int row = 1; row <= 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            sheet.getRow(1).createCell(2).setCellValue("Весь год");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
            workbook.createSheet("Черновик").createRow(0).createCell(0).setCellValue("не показывать");
            workbook.setSheetHidden(1, true);
        });
        assertThat(document.visibleTables()).extracting(Table::name).containsExactly("План");
        var table = document.visibleTables().getFirst();
        assertThat(table.rows().getFirst().isMergedAcross(3)).isTrue();
        assertThat(table.unmergedDownwards().rows().subList(1, 4))
                .allSatisfy(row -> assertThat(row.text(2)).isEqualTo("Весь год"));
    }

    @Test
    void workbookWithAPasswordIsRefused() {
        Biff8EncryptionKey.setCurrentUserPassword("tajna");
        try {
            var file = file(bytes(workbook ->
                    workbook.createSheet().createRow(0).createCell(0).setCellValue("x")));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(refusal(file)).isEqualTo("table.unreadable.encrypted");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void tooMuchIsRefused() {
        var many = bytes(workbook -> {
            var sheet = workbook.createSheet();
            for (int row = 0; row < 20_001; row++) {
                sheet.createRow(row).createCell(0).setCellValue("x");
            }
        });
        assertThat(refusal(file(many))).isEqualTo("table.unreadable.too-many-rows");
        var wide = bytes(
                workbook -> workbook.createSheet().createRow(0).createCell(250).setCellValue("x"));
        assertThat(refusal(file(wide))).isEqualTo("table.unreadable.too-many-columns");
    }

    /** Whatever is broken in it, a file is read or refused, never more. */
    @Test
    void damagedWorkbookIsReadOrRefused() {
        var whole = bytes(workbook -> {
            var sheet = workbook.createSheet();
            for (int row = 0; row < 50; row++) {
                sheet.createRow(row).createCell(row % 5).setCellValue("Слово " + row);
            }
        });
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var broken =
                    round % 3 == 0 ? Arrays.copyOf(whole, 512 + random.nextInt(whole.length - 512)) : whole.clone();
            for (int place = 0; place < 20; place++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            try {
                assertThat(documents.read(file(broken), "x.xls").tables()).isNotEmpty();
            } catch (UnreadableFile refused) {
                assertThat(refused.code()).startsWith("table.unreadable.");
            }
        }
    }

    @Test
    void macrosAreNotLookedAt() throws IOException {
        var plain = bytes(workbook ->
                workbook.createSheet("План").createRow(0).createCell(0).setCellValue("слово"));
        var target = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(plain))) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("dir", new ByteArrayInputStream(new byte[] {1, 2, 3}));
            files.writeFilesystem(target);
        }
        assertThat(documents
                        .read(file(target.toByteArray()), "x.xls")
                        .tables()
                        .getFirst()
                        .rows())
                .extracting(Row::texts)
                .containsExactly(List.of("слово"));
    }

    private Document read(Consumer<HSSFWorkbook> content) {
        return documents.read(file(bytes(content)), "план.xls");
    }

    private String refusal(Path file) {
        var refused = assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> documents.read(file, "x.xls"));
        return refused.actual().code();
    }

    private static byte[] bytes(Consumer<HSSFWorkbook> content) {
        try (var workbook = new HSSFWorkbook()) {
            content.accept(workbook);
            var target = new ByteArrayOutputStream();
            workbook.write(target);
            return target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("file.xls"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void addressBehindTheWordsOfACellIsRead() {
        var rows = read(workbook -> {
                    var row = workbook.createSheet("План").createRow(0);
                    row.createCell(0).setCellValue("Клуб");
                    row.createCell(1).setCellValue("Вебинар");
                    var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                    link.setAddress("https://example.ru/klub");
                    row.getCell(1).setHyperlink(link);
                })
                .tables()
                .getFirst()
                .rows();

        assertThat(rows.getFirst().cells()).extracting(Cell::link).containsExactly("", "https://example.ru/klub");
    }
}
