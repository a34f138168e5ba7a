package nastavnik.table;

import static nastavnik.table.Packages.cell;
import static nastavnik.table.Packages.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTests {

    @TempDir
    private Path folder;

    private Document read(Packages content) throws IOException {
        return new Documents(1 << 20).read(content.in(folder.resolve("file")), "приказ.docx");
    }

    private Document read(String body) throws IOException {
        return read(Packages.word(body));
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    @Test
    void paragraphsAroundTablesAreKept() throws IOException {
        var document = read(paragraph("Приложение 1")
                + paragraph("План")
                + table(cell("а") + cell("б"))
                + paragraph("Контакт")
                + paragraph(" ")
                + table(cell("в"))
                + paragraph("Подпись"));

        assertThat(document.paragraphs()).containsExactly("Приложение 1", "План", "Контакт", "Подпись");
        assertThat(document.tables()).extracting(Table::name).containsExactly("План", "Контакт");
        assertThat(document.tables().getFirst().before()).containsExactly("Приложение 1", "План");
        assertThat(document.tables().getFirst().after()).containsExactly("Контакт");
        assertThat(document.tables().getLast().after()).containsExactly("Подпись");
    }

    @Test
    void mergedCellsAreKnown() throws IOException {
        var rows = read(table(
                        cell("№") + cell("Что") + cell("Когда"),
                        cell("<w:gridSpan w:val='3'/>", "Раздел"),
                        cell("1") + cell("а") + cell("<w:vMerge w:val='restart'/>", "май"),
                        cell("2") + cell("б") + cell("<w:vMerge/>", ""),
                        cell("3") + cell("<w:gridSpan w:val='2'/>", "в")))
                .tables()
                .getFirst()
                .rows();

        assertThat(rows.get(1).isMergedAcross(3)).isTrue();
        assertThat(rows.get(2).cell(2).rows()).isEqualTo(2);
        assertThat(rows.get(3).cell(2).continuesAbove()).isTrue();
        assertThat(rows.get(4).texts()).containsExactly("3", "в", "");
    }

    @Test
    void crookedGridIsStraightened() throws IOException {
        var rows = read(table(
                        cell("№") + cell("<w:gridSpan w:val='2'/>", "Что") + cell("Когда"),
                        cell("<w:gridSpan w:val='2'/>", "1") + cell("а") + cell("май"),
                        cell("<w:gridSpan w:val='4'/>", "Раздел"),
                        cell("2") + cell("б") + cell("<w:gridSpan w:val='2'/>", "июнь")))
                .tables()
                .getFirst()
                .rows();

        assertThat(rows).extracting(row -> row.text(1)).containsExactly("Что", "а", "", "б");
        assertThat(rows).extracting(row -> row.text(2)).containsExactly("Когда", "май", "", "июнь");
        assertThat(rows.get(2).isMergedAcross(3)).isTrue();
    }

    @Test
    void rowThatBeginsLateKeepsItsColumns() throws IOException {
        var rows = read(table(
                        cell("а") + cell("б") + cell("в"),
                        "<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("г") + cell("д")))
                .tables()
                .getFirst()
                .rows();

        assertThat(rows.get(1).texts()).containsExactly("", "г", "д");
    }

    @Test
    void automaticNumbersAreRead() throws IOException {
        var numbering = Packages.wordPart(
                "numbering",
                "<w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uf0b7'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='4'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num>");
        var styles = Packages.wordPart(
                "styles",
                "<w:style w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId='Heading'><w:basedOn w:val='Base'/></w:style>");
        var heading = "<w:tc><w:p><w:pPr><w:pStyle w:val='Heading'/></w:pPr><w:r><w:t>Раздел</w:t></w:r></w:p></w:tc>";
        var number = "<w:tc>" + numbered(1, 1, "") + "</w:tc>";
        var list = "<w:tc>" + numbered(2, 0, "раз") + numbered(2, 0, "два") + "</w:tc>";

        var rows = read(Packages.word(table(heading, number + list, number + cell("в"), heading, number + cell("г")))
                        .with("word/numbering.xml", numbering)
                        .with("word/styles.xml", styles))
                .tables()
                .getFirst()
                .rows();

        assertThat(rows).extracting(row -> row.text(0)).containsExactly("1. Раздел", "1.1", "1.2", "2. Раздел", "2.1");
        assertThat(rows.get(1).text(1)).isEqualTo("– раз\n– два");
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
                + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void onlyTextThatIsSeenIsRead() throws IOException {
        var paragraph =
                "<w:p><w:r><w:t xml:space='preserve'>до </w:t></w:r><w:del><w:r><w:delText>старое</w:delText><w:t>старое</w:t></w:r></w:del>"
                        + "<w:ins><w:r><w:t>10 мая</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r>"
                        + "<w:r><w:br/><w:t>и</w:t><w:tab/><w:t>далее</w:t></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t>, да</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>нет</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";

        var cell = read("<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>" + paragraph + paragraph("второй")
                        + "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>")
                .tables()
                .getFirst()
                .rows()
                .getFirst()
                .text(0);

        assertThat(cell).isEqualTo("до 10 мая\nи далее, да\nвторой");
    }

    @Test
    void tableWithinATableIsReadApart() throws IOException {
        var document =
                read(table("<w:tc>" + paragraph("снаружи") + table(cell("внутри")) + paragraph("ещё") + "</w:tc>"));

        assertThat(document.tables()).hasSize(2);
        assertThat(document.tables().getFirst().rows().getFirst().text(0)).isEqualTo("снаружи\nещё");
        assertThat(document.tables().getLast().rows()).extracting(Row::texts).containsExactly(List.of("внутри"));
    }

    @Test
    void addressBehindTheWordsOfACellIsRead() throws IOException {
        var linked = "<w:tc><w:p><w:hyperlink r:id='h1'><w:r><w:t>Вебинар</w:t></w:r></w:hyperlink></w:p></w:tc>";
        var row = read(Packages.word(table(cell("Клуб") + linked))
                        .with("word/_rels/document.xml.rels", Packages.link("h1", "https://example.ru/klub")))
                .tables()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.texts()).containsExactly("Клуб", "Вебинар");
        assertThat(row.cells()).extracting(Cell::link).containsExactly("", "https://example.ru/klub");
    }
}
