package nastavnik.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTests {

    private static final String ROW = "<row><c t='inlineStr'><is><t>текст</t></is></c></row>";

    @TempDir
    private Path folder;

    private final Documents documents = new Documents(20 << 20);

    private String refusal(Path file) {
        return refusal(documents, file);
    }

    /** The code of the refusal, for which there is a message. */
    private static String refusal(Documents documents, Path file) {
        var refusal = catchThrowableOfType(UnreadableFile.class, () -> documents.read(file, "таблица.docx"));
        assertThat(refusal).isNotNull();
        assertThat(ResourceBundle.getBundle("messages.table").getString(refusal.code()))
                .isNotBlank();
        return refusal.code();
    }

    private Path file(byte... content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path file(Packages content) throws IOException {
        return content.in(folder.resolve("file"));
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThat(refusal(file())).isEqualTo("table.unreadable.empty");
    }

    @Test
    void tooLargeFileIsRefusedUnread() throws IOException {
        var file = folder.resolve("file");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThat(refusal(file)).isEqualTo("table.unreadable.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Просто текст", "PK", "a;b;c\n1;2;3", "\u0000\u0001\u0002\u0003", "<p>x"})
    void textRenamedDocxIsRefused(String text) throws IOException {
        assertThat(refusal(file(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo("table.unreadable.not-a-document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\\rtf1 x}", "<?xml version='1.0'?><Workbook/>", "<html><table><tr><td>1</td></tr></table>"})
    void otherFormatIsRefused(String start) throws IOException {
        assertThat(refusal(file(start.getBytes(StandardCharsets.UTF_8)))).isEqualTo("table.unreadable.other-format");
    }

    @Test
    void pdfIsRefused() throws IOException {
        assertThat(refusal(file("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))).isEqualTo("table.unreadable.pdf");
    }

    @Test
    void archiveThatIsNoDocumentIsRefused() throws IOException {
        assertThat(refusal(file(Packages.empty().with("readme.txt", "x"))))
                .isEqualTo("table.unreadable.not-a-document");
    }

    @Test
    void openDocumentIsRefusedWithWhatToDo() throws IOException {
        var file = Packages.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", "<x/>");
        assertThat(refusal(file(file))).isEqualTo("table.unreadable.other-format");
    }

    @Test
    void binaryWorkbookIsRefused() throws IOException {
        var file = Packages.empty()
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>")
                .with("xl/workbook.bin", "\u0083");
        assertThat(refusal(file(file))).isEqualTo("table.unreadable.other-format");
    }

    @Test
    void oldDocumentIsRefused() throws IOException {
        var file = folder.resolve("file");
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            files.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo("table.unreadable.old-word");
    }

    @Test
    void encryptedDocumentIsRefused() throws Exception {
        var file = folder.resolve("file");
        try (var files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var content = encryptor.getDataStream(files)) {
                content.write(new byte[5_000]);
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo("table.unreadable.encrypted");
    }

    @Test
    void brokenContainerIsRefused() throws IOException {
        var broken = new byte[600];
        ByteBuffer.wrap(broken).putLong(0xD0CF11E0A1B11AE1L);
        assertThat(refusal(file(broken))).isEqualTo("table.unreadable.damaged");
    }

    @Test
    void cutOffFileIsRefused() throws IOException {
        var whole = Files.readAllBytes(
                Packages.sheet("<sheetData>" + ROW + "</sheetData>").in(folder.resolve("whole")));
        assertThat(refusal(file(java.util.Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("table.unreadable.damaged");
    }

    @Test
    void partThatIsNoXmlIsRefused() throws IOException {
        assertThat(refusal(file(Packages.sheet("<sheetData>").with("xl/worksheets/sheet1.xml", "<a><b></a>"))))
                .isEqualTo("table.unreadable.damaged");
        assertThat(refusal(file(Packages.sheet("").with("xl/styles.xml", "")))).isEqualTo("table.unreadable.damaged");
    }

    @Test
    void documentWithoutTableIsRefused() throws IOException {
        assertThat(refusal(file(Packages.word(Packages.paragraph("Приказ"))))).isEqualTo("table.unreadable.no-table");
        assertThat(refusal(file(Packages.word("<w:tbl><w:tr>" + Packages.cell(" ") + "</w:tr></w:tbl>"))))
                .isEqualTo("table.unreadable.no-table");
        assertThat(refusal(file(Packages.sheet("<sheetData/>")))).isEqualTo("table.unreadable.no-table");
    }

    @Test
    void bombIsRefusedBeforeItIsParsed() throws IOException {
        var bomb = Packages.sheet("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 40; i++) {
                out.write(spaces);
            }
        });
        var file = file(bomb);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(refusal(file)).isEqualTo("table.unreadable.unsafe");
    }

    @Test
    void bombInAPartThatIsNeverReadIsRefused() throws IOException {
        var bomb = Packages.sheet("<sheetData>" + ROW + "</sheetData>").with("xl/media/image1.png", out -> {
            for (var i = 0; i < 40; i++) {
                out.write(new byte[1 << 20]);
            }
        });
        assertThat(refusal(file(bomb))).isEqualTo("table.unreadable.unsafe");
    }

    @Test
    void manySmallerBombsAreRefusedTogether() throws IOException {
        var random = new java.util.Random(1);
        var bytes = new byte[6 << 10];
        random.nextBytes(bytes);
        var noise = java.util.Base64.getEncoder().encode(bytes);
        var file = Packages.sheet("<sheetData>" + ROW + "</sheetData>");
        for (var i = 0; i < 100; i++) {
            file.with("xl/part" + i + ".xml", out -> {
                out.write("<x>".getBytes(StandardCharsets.UTF_8));
                for (var j = 0; j < 10; j++) {
                    out.write(noise);
                }
                out.write("</x>".getBytes(StandardCharsets.UTF_8));
            });
        }
        var limits = new Limits(20 << 20, 4 << 20, 256 << 20, 200, 2_000, 100, 20_000, 200, 400_000, 10_000_000);
        assertThat(refusal(new Documents(limits), file(file))).isEqualTo("table.unreadable.unsafe");
    }

    @Test
    void sizesWrittenInTheFileAreNotTrusted() throws IOException {
        var whole = Files.readAllBytes(Packages.sheet("")
                .with("xl/worksheets/sheet1.xml", "<x>" + " ".repeat(40 << 20) + "</x>")
                .in(folder.resolve("whole")));
        var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < whole.length - 46; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + 24, 100);
            }
        }
        assertThat(refusal(file(whole))).isIn("table.unreadable.unsafe", "table.unreadable.damaged");
    }

    @Test
    void archiveWithinTheArchiveIsNotUnpacked() throws IOException {
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("x"));
            zip.write(new byte[20 << 20]);
        }
        var file = Packages.sheet("<sheetData>" + ROW + "</sheetData>")
                .with("xl/embeddings/inner.zip", out -> out.write(inner.toByteArray()));

        assertThat(documents.read(file(file), "x").tables()).hasSize(1);
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        var file = Packages.sheet("<sheetData>" + ROW + "</sheetData>");
        for (var i = 0; i < 2_000; i++) {
            file.with("xl/" + i, "x");
        }
        assertThat(refusal(file(file))).isEqualTo("table.unreadable.unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
            })
    void documentTypeIsRefusedInEveryPart(String type) throws IOException {
        for (var part :
                new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "docProps/core.xml"
                }) {
            var file = Packages.sheet("<sheetData>" + ROW + "</sheetData>").with(part, type + "<x>&b;</x>");
            assertThat(refusal(file(file))).as(part).isEqualTo("table.unreadable.unsafe");
        }
    }

    @Test
    void elementsWithoutEndOfNestingAreRefused() throws IOException {
        assertThat(refusal(file(Packages.word("<w:tbl><w:tr>" + "<w:p><w:r>".repeat(20_000)))))
                .isIn("table.unreadable.unsafe", "table.unreadable.damaged");
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        assertThat(refusal(file(Packages.sheet("<sheetData>" + ROW.repeat(20_001) + "</sheetData>"))))
                .isEqualTo("table.unreadable.too-many-rows");
    }

    @Test
    void tooManyCellsAreRefused() throws IOException {
        var row = "<row>" + "<c><v>1</v></c>".repeat(150) + "</row>";
        assertThat(refusal(file(Packages.sheet("<sheetData>" + row.repeat(3_000) + "</sheetData>"))))
                .isEqualTo("table.unreadable.too-many-cells");
    }

    @Test
    void oneTextRepeatedWithoutEndIsRefused() throws IOException {
        var rows = "<row><c t='s'><v>0</v></c></row>".repeat(1_000);
        var file = Packages.sheet("<sheetData>" + rows + "</sheetData>")
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "а".repeat(32_000) + "</t></si></sst>");

        assertThat(refusal(file(file))).isEqualTo("table.unreadable.too-much-text");
    }

    @Test
    void tooMuchTextInParagraphsAndCellsIsRefused() throws IOException {
        var paragraph = "<w:p><w:r><w:t>" + "a".repeat(30_000) + "</w:t></w:r></w:p>";
        var cell = "<w:tbl><w:tr><w:tc>" + paragraph + "</w:tc></w:tr></w:tbl>";

        assertThat(refusal(file(Packages.word(paragraph.repeat(340))))).isEqualTo("table.unreadable.too-much-text");
        assertThat(refusal(file(Packages.word(cell.repeat(90) + paragraph.repeat(250)))))
                .isEqualTo("table.unreadable.too-much-text");
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        assertThat(refusal(file(Packages.sheet("<sheetData><row><c r='XFD1'><v>1</v></c></row></sheetData>"))))
                .isEqualTo("table.unreadable.too-many-columns");
    }

    @Test
    void tooManySheetsAreRefused() throws IOException {
        assertThat(refusal(file(Packages.workbook("<sheet name='a' r:id='s1'/>".repeat(101)))))
                .isEqualTo("table.unreadable.too-many-sheets");
    }

    @Test
    void impossibleReferencesAreRefused() throws IOException {
        for (var cell : new String[] {"<row r='99999999'>", "<row r='-1'>", "<row><c r='ZZZZZZZZ1'><v>1</v></c>"}) {
            assertThat(refusal(file(Packages.sheet("<sheetData>" + cell + "</row></sheetData>"))))
                    .as(cell)
                    .isEqualTo("table.unreadable.damaged");
        }
    }

    @Test
    void mergedCellsWithoutEndCostNothing() throws IOException {
        var areas =
                "<mergeCell ref='A1:XFD1048576'/><mergeCell ref='B2'/><mergeCell ref='B5:A1'/><mergeCell ref='x:y'/>";
        var file = Packages.sheet("<sheetData>" + ROW + ROW + "</sheetData><mergeCells>" + areas + "</mergeCells>");

        assertThat(documents.read(file(file), "x").tables().getFirst().rows()).hasSize(2);

        var many = Packages.sheet("<sheetData>" + ROW.repeat(10_000) + "</sheetData><mergeCells>"
                + "<mergeCell ref='A1:A9999'/>".repeat(10_000) + "</mergeCells>");
        assertThat(refusal(file(many))).isEqualTo("table.unreadable.too-many-cells");
    }

    @Test
    void numbersWithoutEndStayShort() throws IOException {
        var file = Packages.sheet(
                "<sheetData><row><c><v>1E999999999</v></c><c><v>1E300</v></c><c><v>NaN</v></c><c><v>-1e-300</v></c></row></sheetData>");

        assertThat(documents
                        .read(file(file), "x")
                        .tables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .texts())
                .containsExactly("1E999999999", "1.0E300", "NaN", "-1.0E-300");
    }

    @Test
    void longTextIsCut() throws IOException {
        var text = "а".repeat(100_000);
        var sheet = file(
                Packages.sheet("<sheetData><row><c t='inlineStr'><is><t>" + text + "</t></is></c></row></sheetData>"));
        assertThat(documents
                        .read(sheet, "x")
                        .tables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .text(0))
                .hasSize(32_767);

        var word = file(Packages.word("<w:tbl><w:tr>" + Packages.cell(text) + "</w:tr></w:tbl>"));
        assertThat(documents
                        .read(word, "x")
                        .tables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .text(0))
                .hasSize(32_767);
    }

    @Test
    void macrosAndLinksAreIgnored() throws IOException {
        var file = Packages.sheet("<sheetData>" + ROW + "</sheetData>")
                .with("xl/vbaProject.bin", "\u0000\u0001")
                .with("xl/externalLinks/externalLink1.xml", "<x/>");

        assertThat(documents.read(file(file), "книга.xlsm").tables()).hasSize(1);
    }
}
