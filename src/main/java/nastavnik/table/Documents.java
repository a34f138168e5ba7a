package nastavnik.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import nastavnik.table.Document.Format;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads tables out of files that people send. What a file is, its content says, not its name; macros, formulas and links
 * are never followed: of a formula the value last saved is read. Memory stays bounded whatever is sent.
 */
public final class Documents {

    private final Limits limits;

    /** With the size in bytes of the largest file that is read. */
    public Documents(long largestFile) {
        this(Limits.ofFileSize(largestFile));
    }

    Documents(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads an .xlsx, an .xls of Excel 97 and later, or a .docx.
     *
     * @param file where the upload was put; it is left there
     * @param name the name its sender gave it; it is only repeated
     * @throws UnreadableFile when it is empty, too large, encrypted, damaged, unsafe, of another kind or without a table
     */
    public Document read(Path file, String name) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new UnreadableFile("table.unreadable.empty");
            }
            if (size > limits.bytes()) {
                throw new UnreadableFile("table.unreadable.too-large", Math.max(1, limits.bytes() >> 20));
            }
            return switch (FileMagic.valueOf(file.toFile())) {
                case OOXML -> readPackage(file, name);
                case OLE2 -> readOld(file, name);
                case PDF -> throw new UnreadableFile("table.unreadable.pdf");
                case RTF, WORD2, XML, HTML, BIFF2, BIFF3, BIFF4 ->
                    throw new UnreadableFile("table.unreadable.other-format");
                default -> throw new UnreadableFile("table.unreadable.not-a-document");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an .xlsx, .xls or .docx as it arrives from a browser; it is put on the disk for that time only.
     *
     * @throws UnreadableFile as {@link #read(Path, String)}
     */
    public Document read(MultipartFile upload) {
        try {
            var file = Files.createTempFile("nastavnik-upload", null);
            try {
                upload.transferTo(file);
                return read(file, Objects.requireNonNullElse(upload.getOriginalFilename(), ""));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads tables pasted as text: cells parted by tabs, rows by line breaks, as sheets, documents and pages copy them. Lines
     * without a tab are the paragraphs around the tables; a table's name is the paragraph above it.
     *
     * @throws UnreadableFile when there is no text in it or too much
     */
    public Document readPasted(String text) {
        if (text.length() > limits.bytes()) {
            throw new UnreadableFile("table.unreadable.too-large", Math.max(1, limits.bytes() >> 20));
        }
        var tables = new PastedText(text, new Budget(limits)).tables();
        return document(Format.PASTED, "", tables, List.of(), Map.of());
    }

    private Document readPackage(Path file, String name) throws IOException {
        try (var source = OfficePackage.open(file, limits)) {
            var main = source.related("", "officeDocument");
            if (main.isEmpty()) {
                throw new UnreadableFile(
                        source.start("mimetype").startsWith("application/vnd.oasis")
                                ? "table.unreadable.other-format"
                                : "table.unreadable.not-a-document");
            }
            return read(source, main.get(), name);
        } catch (ZipException | XMLStreamException e) {
            throw new UnreadableFile("table.unreadable.damaged", e);
        }
    }

    private Document read(OfficePackage source, String main, String name) throws IOException, XMLStreamException {
        var budget = new Budget(limits);
        return switch (rootOf(source, main)) {
            case "workbook" -> {
                var tables = new SheetReader(source, budget).read(main);
                yield document(Format.EXCEL, name, tables, List.of(), marks(source));
            }
            case "document" -> {
                var reader = new WordReader(source, budget);
                var tables = reader.read(main);
                yield document(Format.WORD, name, tables, reader.paragraphs(), marks(source));
            }
            default -> throw new UnreadableFile("table.unreadable.other-format");
        };
    }

    /** The kind of document: the name of the root element. A binary workbook (.xlsb) has none. */
    private static String rootOf(OfficePackage source, String main) throws IOException, XMLStreamException {
        if (!main.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return "";
        }
        try (var xml = source.read(main)) {
            return xml.nextStart() ? xml.name() : "";
        }
    }

    private static Map<String, String> marks(OfficePackage source) throws IOException, XMLStreamException {
        var marks = new HashMap<String, String>();
        Optional<String> part = source.related("", "custom-properties");
        if (part.isPresent()) {
            try (var xml = source.read(part.get())) {
                while (xml.nextStart() && marks.size() < Marks.MOST) {
                    var name = xml.attribute("name", "");
                    if (xml.name().equals("property") && name.startsWith(Marks.PREFIX)) {
                        marks.put(name.substring(Marks.PREFIX.length()), Text.clean(xml.text()));
                    }
                }
            }
        }
        return marks;
    }

    private static Document document(
            Format format, String name, List<Table> tables, List<String> paragraphs, Map<String, String> marks) {
        if (tables.stream().allMatch(table -> table.rows().stream().allMatch(Row::isBlank))) {
            throw new UnreadableFile("table.unreadable.no-table");
        }
        return new Document(format, Text.clean(name), tables, paragraphs, marks);
    }

    private Document readOld(Path file, String name) {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile("table.unreadable.encrypted");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw new UnreadableFile("table.unreadable.old-word");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                var tables = new OldSheetReader(new Budget(limits)).read(files);
                return document(Format.EXCEL, name, tables, List.of(), Map.of());
            }
            throw new UnreadableFile(
                    root.hasEntryCaseInsensitive("Book")
                            ? "table.unreadable.old-excel"
                            : "table.unreadable.not-a-document");
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile("table.unreadable.encrypted", e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("table.unreadable.damaged", e);
        }
    }
}
