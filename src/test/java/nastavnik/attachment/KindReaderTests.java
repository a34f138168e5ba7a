package nastavnik.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class KindReaderTests {

    private final KindReader reader = new KindReader();

    @Test
    void kindIsTakenFromTheContent() throws IOException {
        assertThat(read(SampleFiles.pdf("a"))).contains(AttachmentKind.PDF);
        assertThat(read(SampleFiles.png())).contains(AttachmentKind.PNG);
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0}))
                .contains(AttachmentKind.JPG);
        assertThat(read(SampleFiles.zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml")))
                .contains(AttachmentKind.ODT);
        assertThat(read(SampleFiles.zip("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml")))
                .contains(AttachmentKind.ODS);
    }

    @Test
    void documentsOfOfficeProgramsAreTold() throws IOException {
        var word = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Приказ");
            document.write(word);
        }
        assertThat(read(word.toByteArray())).contains(AttachmentKind.DOCX);
        var sheet = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Список");
            workbook.write(sheet);
        }
        assertThat(read(sheet.toByteArray())).contains(AttachmentKind.XLSX);
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Список");
            workbook.write(old);
        }
        assertThat(read(old.toByteArray())).isEmpty();
    }

    @Test
    void pagesProgramsArchivesAndMacrosAreNone() throws IOException {
        assertThat(read("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(read(new byte[] {'M', 'Z', 0, 0, 0, 0})).isEmpty();
        assertThat(read(new byte[] {'P', 'K'})).isEmpty();
        assertThat(read(SampleFiles.zip("приказ.pdf"))).isEmpty();
        assertThat(read(SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(read(SampleFiles.zip(
                        "mimetype=application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "Basic/Standard/Module1.xml")))
                .isEmpty();
        assertThat(read("PK\003\004 nothing of a package".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void packageThatUnfoldsWithoutEndIsNone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(read(bytes.toByteArray())).isEmpty();
    }

    @Test
    void packageThatIsCutAnywhereIsNone() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Список").createRow(0).createCell(0).setCellValue("СОШ № 1".repeat(2000));
            workbook.write(written);
        }
        var whole = written.toByteArray();
        for (var length = 4; length < whole.length; length += 97) {
            assertThat(read(Arrays.copyOf(whole, length))).as(length + " bytes").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/macrosheets/sheet1.xml",
                "xl/activeX/activeX1.bin",
                "xl/embeddings/oleObject1.bin",
                "[Content_Types].xml=<Types><Override PartName='/xl/a.bin'"
                        + " ContentType='application/vnd.ms-office.vbaProject'/></Types>"
            })
    void programUnderAnyNameIsNone(String part) throws IOException {
        var types = part.startsWith("[") ? part : "[Content_Types].xml";
        assertThat(read(
                        part.startsWith("[")
                                ? SampleFiles.zip(types, "xl/workbook.xml", "xl/a.bin")
                                : SampleFiles.zip(types, "xl/workbook.xml", part)))
                .isEmpty();
    }

    @Test
    void nameIsNoPathAndHidesNoEnding() {
        assertThat(Names.cleaned("../../etc/passwd", 200)).isEqualTo("passwd");
        assertThat(Names.cleaned("C:\\Документы\\приказ 5.pdf", 200)).isEqualTo("приказ 5.pdf");
        assertThat(Names.cleaned("при\u202Eказ\r\n<b>.pdf", 200)).isEqualTo("приказb.pdf");
        assertThat(Names.cleaned("..", 200)).isEqualTo("file");
        assertThat(Names.cleaned("я".repeat(300) + ".pdf", 200)).hasSize(200).endsWith(".pdf");
        assertThat(AttachmentKind.PDF.named("страница.html")).isEqualTo("страница.html.pdf");
        assertThat(AttachmentKind.JPG.named("Фото.JPEG")).isEqualTo("Фото.JPEG");
    }

    private Optional<AttachmentKind> read(byte[] content) throws IOException {
        return reader.read(new ByteArrayResource(content));
    }
}
