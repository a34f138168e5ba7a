package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nastavnik.table.Captions;
import nastavnik.table.Captions.Column;
import nastavnik.table.Document;
import nastavnik.table.Documents;
import nastavnik.table.Packages;
import nastavnik.table.Row;
import nastavnik.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTests {

    private static final Captions CAPTIONS = new Captions(List.of(
            Column.required("name", "Название"), Column.required("date", "Дата"), Column.optional("code", "Код")));

    @TempDir
    private Path folder;

    private final Documents documents = new Documents(1 << 20);

    private Document givenBack(Table table, Map<Integer, List<String>> problems) throws IOException {
        var file = folder.resolve("back.xlsx");
        try (var sheets = new SheetFile(new Imprint("Исправления", "Комитет", Instant.EPOCH, "corrections", 1));
                var out = Files.newOutputStream(file)) {
            sheets.corrections("Лист1", CAPTIONS.find(table).orElseThrow(), problems);
            sheets.writeTo(out);
        }
        return documents.read(file, "back.xlsx");
    }

    private Table sheet() throws IOException {
        var styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
        var content = "<sheetData><row r='1'><c t='inlineStr'><is><t>Школы</t></is></c></row>"
                + "<row r='3'><c t='inlineStr'><is><t>Название</t></is></c><c t='inlineStr'><is><t>Дата</t></is></c><c t='inlineStr'><is><t>Код</t></is></c></row>"
                + "<row r='4'><c t='inlineStr'><is><t>Раздел</t></is></c></row>"
                + "<row r='6'><c t='inlineStr'><is><t>=Школа</t></is></c><c s='1'><v>46117</v></c><c><v>4.1</v></c></row>"
                + "<row r='7'><c t='inlineStr'><is><t>Лицей</t></is></c><c t='inlineStr'><is><t>вчера</t></is></c><c t='inlineStr'><is><t>4.10</t></is></c></row>"
                + "</sheetData><mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A4:C4'/></mergeCells>";
        var file = Packages.sheet(content).with("xl/styles.xml", styles).in(folder.resolve("sent.xlsx"));
        return documents.read(file, "sent.xlsx").tables().getFirst();
    }

    @Test
    void everythingStandsWhereItStoodAndProblemsBesideIt() throws IOException {
        var sent = sheet();

        var back = givenBack(sent, Map.of(7, List.of("Дата: «вчера» — напишите, например, 05.04.2026", "Второе")))
                .tables()
                .getFirst();

        assertThat(back.rows()).extracting(Row::number).containsExactly(1, 3, 4, 6, 7);
        assertThat(back.rows().get(3)).isEqualTo(sent.rows().get(3));
        assertThat(back.rows().get(2).isMergedAcross(3)).isTrue();
        assertThat(back.rows().get(1).text(3)).isEqualTo("Что исправить");
        assertThat(back.rows().get(4).texts())
                .containsExactly("Лицей", "вчера", "4.10", "Дата: «вчера» — напишите, например, 05.04.2026\nВторое");
    }

    @Test
    void secondRoundTakesThePlaceOfTheFirst() throws IOException {
        var once = givenBack(sheet(), Map.of(7, List.of("Дата"))).tables().getFirst();

        var twice = givenBack(once, Map.of(6, List.of("Название"))).tables().getFirst();

        assertThat(twice.width()).isEqualTo(4);
        assertThat(twice.rows())
                .extracting(row -> row.text(3))
                .containsExactly("", "Что исправить", "", "Название", "");
        assertThat(CAPTIONS.find(twice).orElseThrow().missing()).isEmpty();
    }

    @Test
    void tableOfWordKeepsItsTitles() throws IOException {
        var content = Packages.paragraph("План") + "<w:tbl><w:tr>" + Packages.cell("Название") + Packages.cell("Дата")
                + "</w:tr><w:tr>" + Packages.cell("а") + Packages.cell("б") + "</w:tr></w:tbl>";
        var sent = documents
                .read(Packages.word(content).in(folder.resolve("sent.docx")), "sent.docx")
                .tables()
                .getFirst();

        var back = givenBack(sent, Map.of(2, List.of("Дата"))).tables().getFirst();

        assertThat(back.rows())
                .extracting(Row::texts)
                .containsExactly(
                        List.of("План"), List.of("Название", "Дата", "Что исправить"), List.of("а", "б", "Дата"));
    }
}
