package nastavnik.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents written part by part, well-formed or hostile, as no office program would write them. */
public final class Packages {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
    private static final String RELATIONSHIP =
            "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Ends a root element whose relationships are named. */
    private static final String NAMED =
            "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>";

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Packages() {}

    public static Packages empty() {
        return new Packages();
    }

    /** A workbook of one visible sheet with this inside its element {@code worksheet}. */
    public static Packages sheet(String content) {
        return workbook("<sheet name='Лист1' sheetId='1' r:id='s1'/>")
                .with("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + SHEETS + NAMED + content + "</worksheet>");
    }

    public static Packages workbook(String sheets) {
        var relationships = new StringBuilder();
        for (var i = 1; i <= 3; i++) {
            relationships.append(RELATIONSHIP.formatted("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relationships.append(RELATIONSHIP.formatted("st", "styles", "/xl/styles.xml"));
        relationships.append(RELATIONSHIP.formatted("ss", "sharedStrings", "sharedStrings.xml"));
        return empty().with(
                        "_rels/.rels",
                        RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r1", "officeDocument", "xl/workbook.xml")))
                .with("xl/_rels/workbook.xml.rels", RELATIONSHIPS.formatted(relationships))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + SHEETS + NAMED + "<sheets>" + sheets + "</sheets></workbook>");
    }

    /** A Word document with this inside its element {@code body}. */
    public static Packages word(String content) {
        return empty().with(
                        "_rels/.rels",
                        RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r1", "officeDocument", "word/document.xml")))
                .with(
                        "word/_rels/document.xml.rels",
                        RELATIONSHIPS.formatted(RELATIONSHIP.formatted("n", "numbering", "numbering.xml")
                                + RELATIONSHIP.formatted("s", "styles", "styles.xml")))
                .with(
                        "word/document.xml",
                        "<w:document xmlns:mc='urn:mc' xmlns:w='" + WORDS + NAMED + "<w:body>" + content
                                + "</w:body></w:document>");
    }

    /** The relationships of a part that links to one address outside. */
    static String link(String id, String address) {
        return RELATIONSHIPS.formatted(
                "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='%s' TargetMode='External'/>"
                        .formatted(id, address));
    }

    public static String wordPart(String root, String content) {
        return "<w:" + root + " xmlns:w='" + WORDS + "'>" + content + "</w:" + root + ">";
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static String cell(String text) {
        return cell("", text);
    }

    public static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    public Packages with(String part, String content) {
        parts.put(part, out -> out.write(content.getBytes(UTF_8)));
        return this;
    }

    public Packages with(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    public Path in(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
