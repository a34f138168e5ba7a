package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nastavnik.table.Cell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;

class SheetReaderTests {

    @TempDir
    private Path folder;

    private Document read(Packages content) throws IOException {
        return new Documents(1 << 20).read(content.in(folder.resolve("file")), "книга.xlsx");
    }

    private List<Row> rows(String sheet) throws IOException {
        return read(Packages.sheet(sheet)).tables().getFirst().rows();
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    void textIsNormalised() throws IOException {
        var rows = rows("<sheetData><row>" + text(" и\u0306од ") + text("а\u00a0б\u00adв\u200b")
                + text("а \r\n б_x000D_\n\tв") + text("«Ёж» – № 1…") + "</row></sheetData>");

        assertThat(rows.getFirst().texts()).containsExactly("йод", "а бв", "а\nб\nв", "«Ёж» – № 1…");
    }

    @Test
    void numbersAreReadAsTheyAreShown() throws IOException {
        var styles =
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.00'/><numFmt numFmtId='165' formatCode='dd\\.mm\\.yyyy'/>"
                        + "<numFmt numFmtId='166' formatCode='[$-419]mmmm\\ yyyy'/><numFmt numFmtId='167' formatCode='#,##0.0'/>"
                        + "<numFmt numFmtId='168' formatCode='00000'/></numFmts>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/><xf numFmtId='166'/>"
                        + "<xf numFmtId='167'/><xf numFmtId='9'/><xf numFmtId='168'/><xf numFmtId='22'/></cellXfs></styleSheet>";
        var cells = "<c><v>4.1</v></c><c s='1'><v>4.1</v></c><c s='2'><v>46117</v></c><c s='3'><v>46117</v></c>"
                + "<c s='4'><v>44958</v></c><c s='5'><v>1234.5</v></c><c s='6'><v>0.85</v></c><c><v>89123456789</v></c>"
                + "<c s='7'><v>42</v></c><c><v>0.30000000000000004</v></c><c s='8'><v>46117.5</v></c><c><v>35</v></c>"
                + "<c t='d'><v>2026-04-05</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c><f>1+1</f><v>2</v></c>"
                + "<c t='str'><f>A1</f><v>итог</v></c>";

        var row = read(Packages.sheet("<sheetData><row>" + cells + "</row></sheetData>")
                        .with("xl/styles.xml", styles))
                .tables()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.texts())
                .containsExactly(
                        "4.1",
                        "4.10",
                        "05.04.2026",
                        "05.04.2026",
                        "февраль 2023",
                        "1234.5",
                        "85%",
                        "89123456789",
                        "00042",
                        "0.3",
                        "05.04.2026 12:00",
                        "35",
                        "05.04.2026",
                        "ИСТИНА",
                        "#REF!",
                        "2",
                        "итог");
        assertThat(row.cell(0).kind()).isEqualTo(Kind.NUMBER);
        assertThat(row.cell(2).kind()).isEqualTo(Kind.DATE);
        assertThat(row.cell(14).kind()).isEqualTo(Kind.ERROR);
    }

    @Test
    void mergedCellsAreKnown() throws IOException {
        var rows = rows("<sheetData><row r='2'><c r='A2' t='inlineStr'><is><t>Раздел</t></is></c></row>"
                + "<row r='4'>" + text("1") + text("а") + text("срок") + "</row><row r='6'>" + text("2") + text("б")
                + "</row></sheetData>"
                + "<mergeCells><mergeCell ref='A2:C2'/><mergeCell ref='C4:C6'/></mergeCells>");

        assertThat(rows).extracting(Row::number).containsExactly(2, 4, 6);
        assertThat(rows.get(0).isMergedAcross(3)).isTrue();
        assertThat(rows.get(0).onlyText()).contains("Раздел");
        assertThat(rows.get(0).cell(2).isCovered()).isTrue();
        assertThat(rows.get(1).cell(2).rows()).isEqualTo(2);
        assertThat(rows.get(2).cell(2).continuesAbove()).isTrue();
        assertThat(rows.get(2).address(1)).isEqualTo("B6");

        var unmerged = new Table("", false, List.of(), rows, List.of()).unmergedDownwards();
        assertThat(unmerged.rows().get(2).texts()).containsExactly("2", "б", "срок");
    }

    @Test
    void hiddenAndEmptySheetsAreMarked() throws IOException {
        var sheet = "<worksheet><sheetData><row>" + text("а") + "</row></sheetData></worksheet>";
        var document = read(
                Packages.workbook("<sheet name='Один' r:id='s1'/><sheet name='Скрытый' state='veryHidden' r:id='s2'/>"
                                + "<sheet name='Пустой' r:id='s3'/>")
                        .with("xl/worksheets/sheet1.xml", sheet)
                        .with("xl/worksheets/sheet2.xml", sheet)
                        .with("xl/worksheets/sheet3.xml", "<worksheet/>"));

        assertThat(document.tables()).extracting(Table::name).containsExactly("Один", "Скрытый", "Пустой");
        assertThat(document.tables()).extracting(Table::hidden).containsExactly(false, true, false);
        assertThat(document.visibleTables()).extracting(Table::name).containsExactly("Один");
        assertThat(document.marks()).isEmpty();
    }

    @Test
    void sharedTextIsReadWithoutReadingAids() throws IOException {
        var row = read(Packages.sheet("<sheetData><row><c t='s'><v>1</v></c><c t='s'><v>7</v></c></row></sheetData>")
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>нет</t></si><si><r><t>Дорожная </t></r><r><t>карта</t></r><rPh><t>х</t></rPh></si></sst>"))
                .tables()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.texts()).containsExactly("Дорожная карта");
    }

    @Test
    void uploadIsReadWithTheNameItsSenderGave() throws IOException {
        var content = Packages.sheet("<sheetData><row>" + text("а") + "</row></sheetData>")
                .in(folder.resolve("file"));
        var upload = new MockMultipartFile("file", "школы.docx", null, Files.readAllBytes(content));

        var document = new Documents(1 << 20).read(upload);

        assertThat(document.name()).isEqualTo("школы.docx");
        assertThat(document.format()).isEqualTo(Document.Format.EXCEL);
    }

    @Test
    void addressBehindAnAreaOrInAFormulaIsReadAndNeverOneInsideTheFile() throws IOException {
        var rows = read(Packages.sheet(
                                "<sheetData><row r='1'>" + text("Новость") + text("Клуб")
                                        + "<c t='str'><f>HYPERLINK(\"https://example.ru/f\",\"Вебинар\")</f><v>Вебинар</v></c>"
                                        + text("Ниже")
                                        + "</row></sheetData><hyperlinks><hyperlink ref='A1:B9' r:id='h1' location='p2'/>"
                                        + "<hyperlink ref='D1' r:id='h2'/><hyperlink ref='D1' location='Лист2!A1'/></hyperlinks>")
                        .with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                Packages.link("h1", "https://example.ru/klub")
                                        .replace(
                                                "</Relationships>",
                                                "<Relationship Id='h2' Type='x/hyperlink' Target='a.xml'/></Relationships>")))
                .tables()
                .getFirst()
                .rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cells())
                .extracting(Cell::link)
                .containsExactly(
                        "https://example.ru/klub#p2", "https://example.ru/klub#p2", "https://example.ru/f", "");
    }
}
