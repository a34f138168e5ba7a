package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nastavnik.table.Captions;
import nastavnik.table.Captions.Column;
import nastavnik.table.Documents;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialPaperTests {

    private static final List<PaperColumn> COLUMNS =
            List.of(PaperColumn.centred("№ п/п", 6), PaperColumn.of("Мероприятие", 40), PaperColumn.of("Сроки", 20));
    private static final Captions CAPTIONS = new Captions(List.of(
            Column.required("number", "№ п/п"),
            Column.required("title", "Мероприятие"),
            Column.required("when", "Сроки")));

    @TempDir
    private Path folder;

    private Path workbook;
    private Path text;

    @BeforeEach
    void writeBoth() throws IOException {
        workbook = folder.resolve("a.xlsx");
        text = folder.resolve("a.docx");
        var imprint = new Imprint("План", "Комитет", Instant.parse("2026-04-06T09:00:00Z"), "roadmap", 2);
        try (var sheets = new SheetFile(imprint);
                var words = new WordFile(imprint, Page.LANDSCAPE);
                var workbookOut = Files.newOutputStream(workbook);
                var textOut = Files.newOutputStream(text)) {
            write(sheets.paper("План", Page.LANDSCAPE, COLUMNS));
            write(words.paper(COLUMNS));
            sheets.writeTo(workbookOut);
            words.writeTo(textOut);
        }
    }

    private static void write(OfficialPaper paper) {
        paper.approval(List.of("Приложение 1", "к приказу комитета", "от 28.02.2026 № 7-у"));
        paper.title(List.of("План мероприятий", "на 2026 год"));
        paper.section("1. Организация");
        paper.row("1.1.", "Совещание\nс директорами", LocalDate.of(2026, 4, 5));
        paper.row("4.10", "=опасно", new BigDecimal("12.5"));
        paper.row(3, "Ёлка, очень длинное мероприятие ".repeat(20), null);
        paper.line("Контактная информация: Петрова А.И.");
        paper.signature("Председатель", "А.Б. Иванова");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var file : List.of(workbook, text)) {
            var document = new Documents(1 << 20).read(file, "a");
            assertThat(document.isForm("roadmap", 2)).isTrue();

            var header = CAPTIONS.find(document.visibleTables().getFirst()).orElseThrow();

            assertThat(header.textBefore())
                    .containsExactly(
                            "Приложение 1",
                            "к приказу комитета",
                            "от 28.02.2026 № 7-у",
                            "План мероприятий",
                            "на 2026 год");
            var body = header.body();
            assertThat(body.get(0).isMergedAcross(3)).isTrue();
            assertThat(body.get(0).onlyText()).contains("1. Организация");
            assertThat(body.get(1).texts()).containsExactly("1.1.", "Совещание\nс директорами", "05.04.2026");
            assertThat(body.get(2).texts().subList(0, 2)).containsExactly("4.10", "=опасно");
            assertThat(body.get(3).text(0)).isEqualTo("3");
        }
    }

    @Test
    void sheetPrintsOnePageWideWithItsHeaderOnEach() throws IOException {
        try (var read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var sheet = read.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(7, 7, -1, -1));
            assertThat(sheet.getFooter().getRight()).isEqualTo("Стр. &P из &N");
            var dangerous = sheet.getRow(10).getCell(1);
            assertThat(dangerous.getStringCellValue()).isEqualTo("=опасно");
            assertThat(dangerous.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(9).getCell(1).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(sheet.getRow(9).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("dd.mm.yyyy");
            assertThat(sheet.getRow(11).getHeightInPoints())
                    .isGreaterThan(5 * sheet.getRow(9).getHeightInPoints() / 2);
            var core = read.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("План");
            assertThat(core.getCreator()).isEqualTo("Комитет");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-04-06T09:00:00Z"));
        }
    }

    /** Whatever the table's length, the block below it stands on one page with a row of the table. */
    @Test
    void blockBelowTheTableStaysOnOnePage() throws IOException {
        var broken = 0;
        for (var rows = 0; rows < 60; rows++) {
            var contact = List.of("", "Контактная информация", "Центр", "Петрова", "200-00-00", "a@example.ru");
            try (var read = table(rows, paper -> paper.block(contact))) {
                var sheet = read.getSheetAt(0);
                assertThat(sheet.getRow(rows + 7).getCell(0).getStringCellValue())
                        .isEqualTo("a@example.ru");
                var breaks = sheet.getRowBreaks();
                // 31 lines of 15.75 points on a page, the first of them the captions
                var last = (rows - 1) % 30 + 2;
                var fits = rows == 0 || last + 1 + 6 <= 31;
                if (fits && last + 1 + 6 + 3 <= 31) {
                    assertThat(breaks).as("%d rows", rows).isEmpty();
                } else if (!fits) {
                    // before the last row: the captions, and row n is the sheet's row n
                    assertThat(breaks).as("%d rows", rows).containsExactly(rows - 1);
                    broken++;
                }
            }
        }
        assertThat(broken).isGreaterThan(5);
    }

    /** Below the table while the page has room for the whole of it, else on the next one. */
    @Test
    void chartBeginsANewPageOnlyWhereThisOneHasNoRoom() throws IOException {
        var done = new Bars.Series("Выполнено", 0, Bars.Tone.GOOD, List.of(1L, 2L));
        for (var rows = 2; rows < 30; rows++) {
            try (var read = table(rows, paper -> paper.chart(new Bars("Ход", 1, List.of("1.", "2."), List.of(done))))) {
                var sheet = read.getSheetAt(0);
                // 31 lines on a page: the captions, the rows, one between, eight of the chart
                if (1 + rows + 1 + 8 + 2 <= 31) {
                    assertThat(sheet.getRowBreaks()).as("%d rows", rows).isEmpty();
                } else if (1 + rows + 1 + 8 > 31) {
                    assertThat(sheet.getRowBreaks()).as("%d rows", rows).containsExactly(rows + 1);
                }
            }
        }
    }

    /** Whatever the table's length, all who sign stand on one page, with a row of the table above them. */
    @Test
    void signaturesStayOnOnePageWithWhatTheySign() throws IOException {
        var broken = 0;
        for (var rows = 1; rows < 60; rows++) {
            try (var read = table(rows, paper -> {
                paper.signature("Директор", "А.Б. Иванова");
                paper.signature("Куратор", "В.Г. Петрова");
            })) {
                var sheet = read.getSheetAt(0);
                assertThat(sheet.getRow(rows + 5).getCell(0).getStringCellValue())
                        .isEqualTo("Куратор");
                // 31 lines of 15.75 points on a page, the first of them the captions; five below the last row
                var last = (rows - 1) % 30 + 2;
                if (last + 5 + 3 <= 31) {
                    assertThat(sheet.getRowBreaks()).as("%d rows", rows).isEmpty();
                } else if (last + 5 > 31) {
                    assertThat(sheet.getRowBreaks()).as("%d rows", rows).containsExactly(rows - 1);
                    assertThat(sheet.getFitToPage())
                            .as("Excel keeps no break where it fits the page")
                            .isFalse();
                    broken++;
                }
            }
        }
        assertThat(broken).isGreaterThan(4);
    }

    @Test
    void documentRepeatsItsHeaderAndCountsItsPages() throws IOException {
        try (var read = new XWPFDocument(Files.newInputStream(text))) {
            assertThat(read.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getTables().getFirst().getRow(1).isRepeatHeader()).isFalse();
            assertThat(read.getFooterArray(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES", "Стр. ", " из ");
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("План");
        }
    }

    @Test
    void formWithoutRowsHasItsHeader() throws IOException {
        var imprint = new Imprint("", "", Instant.EPOCH, "x", 1);
        var file = folder.resolve("blank.xlsx");
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var paper = sheets.paper("Пусто", Page.PORTRAIT, COLUMNS);
            paper.endTable();
            paper.line("Контакт");
            sheets.writeTo(out);
        }
        assertThat(new Documents(1 << 20).read(file, "x").tables().getFirst().rows())
                .extracting(row -> row.text(0))
                .containsExactly("№ п/п", "Контакт");
    }

    @Test
    void rowMustFitItsColumns() {
        try (var sheets = new SheetFile(new Imprint("", "", Instant.EPOCH, "x", 1))) {
            var paper = sheets.paper("x", Page.PORTRAIT, COLUMNS);
            assertThatIllegalArgumentException().isThrownBy(() -> paper.row("1", "2"));
            assertThatIllegalArgumentException().isThrownBy(() -> paper.row("1", "2", new Object()));
        }
    }

    @Test
    void signsThatXmlForbidsDoNoHarm() throws IOException {
        var imprint = new Imprint("\u0001а", "б\u0000", Instant.EPOCH, "x", 1);
        try (var sheets = new SheetFile(imprint);
                var words = new WordFile(imprint, Page.PORTRAIT)) {
            sheets.data("а/б:в*?[очень длинное название листа, которое обрежут]", List.of("а\u0002"))
                    .row("\u0003\ud800");
            sheets.data("а/б:в*?[очень длинное название листа, которое обрежут]", List.of("а"))
                    .row("б");
            words.paper(COLUMNS).row("\u0001", "\ud800", "\uffff");
            var file = folder.resolve("x.xlsx");
            try (var out = Files.newOutputStream(file)) {
                sheets.writeTo(out);
            }
            words.writeTo(OutputStream.nullOutputStream());
            assertThat(new Documents(1 << 20).read(file, "x").tables()).hasSize(2);
        }
    }

    /** A table of so many rows with something below it, as it is read back from the file. */
    private XSSFWorkbook table(int rows, Consumer<OfficialPaper> below) throws IOException {
        var file = folder.resolve("table.xlsx");
        var imprint = new Imprint("План", "Комитет", Instant.parse("2026-04-06T09:00:00Z"), "roadmap", 2);
        try (var sheets = new SheetFile(imprint);
                var out = Files.newOutputStream(file)) {
            var paper = sheets.paper("План", Page.LANDSCAPE, COLUMNS);
            for (var row = 1; row <= rows; row++) {
                paper.row(row, "Совещание", "апрель");
            }
            below.accept(paper);
            sheets.writeTo(out);
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
