package nastavnik.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The package of XML parts that an .xlsx or a .docx is. Nothing in it is parsed before all of it was unpacked once into
 * nowhere and counted: sizes written in a package are not to be trusted. Its parts are then read as streams; the object
 * model of POI would build trees of whatever size the sender likes.
 */
final class OfficePackage implements AutoCloseable {

    private static final int PROLOGUE = 1 << 16;
    private static final long RATIO_MATTERS_FROM = 16L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    /** Where a part points to. */
    record Relationship(String id, String type, String target) {
        boolean is(String suffix) {
            return type.endsWith("/" + suffix);
        }
    }

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    static OfficePackage open(Path file, Limits limits) throws IOException {
        var opened = new OfficePackage(new ZipFile(file.toFile()));
        try {
            opened.check(limits);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private void check(Limits limits) throws IOException {
        if (zip.size() > limits.parts()) {
            throw new UnreadableFile("table.unreadable.unsafe");
        }
        long all = 0;
        long text = 0;
        for (var entry : zip.stream().toList()) {
            var isText = isXml(entry.getName());
            var allowed = Math.min(limits.unpacked() - all, isText ? limits.unpackedText() - text : Long.MAX_VALUE);
            var size = unpack(entry, isText, allowed, limits.ratio());
            all += size;
            text += isText ? size : 0;
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Unpacks an entry into nowhere and tells its true size. */
    private long unpack(ZipEntry entry, boolean isText, long allowed, int ratio) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        try (var stream = zip.getInputStream(entry)) {
            var prologue = stream.readNBytes(PROLOGUE);
            if (isText) {
                refuseDocumentType(prologue);
            }
            long size = prologue.length;
            var buffer = new byte[1 << 14];
            for (var read = 0; read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > allowed || (size > RATIO_MATTERS_FROM && size / packed > ratio)) {
                    throw new UnreadableFile("table.unreadable.unsafe");
                }
            }
            return size;
        }
    }

    /** A part with a document type could define entities that unfold without end or fetch from elsewhere. */
    private static void refuseDocumentType(byte[] prologue) throws IOException {
        try (var xml = new Xml(new ByteArrayInputStream(prologue))) {
            xml.nextStart();
        } catch (XMLStreamException e) {
            throw new UnreadableFile("table.unreadable.damaged", e);
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The start of a small part that is plain text; empty when there is none. */
    String start(String part) throws IOException {
        var entry = parts.get(key(part));
        if (entry == null) {
            return "";
        }
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
        }
    }

    Xml read(String part) throws IOException, XMLStreamException {
        var entry = parts.get(key(part));
        if (entry == null) {
            throw new UnreadableFile("table.unreadable.damaged");
        }
        InputStream stream = zip.getInputStream(entry);
        return new Xml(stream);
    }

    /** The part that a relationship of the given one leads to, by the last word of its type. */
    Optional<String> related(String part, String type) throws IOException, XMLStreamException {
        return relationships(part).stream()
                .filter(relationship -> relationship.is(type))
                .map(Relationship::target)
                .filter(this::has)
                .findFirst();
    }

    /** The relationships of a part to others inside the package; those of the package itself for an empty name. */
    List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        var found = new ArrayList<Relationship>();
        if (has(source(part))) {
            try (var xml = read(source(part))) {
                while (xml.nextStart()) {
                    if (xml.name().equals("Relationship") && !isOutside(xml)) {
                        found.add(new Relationship(
                                xml.attribute("Id", ""),
                                xml.attribute("Type", ""),
                                resolve(folder(part), xml.attribute("Target", ""))));
                    }
                }
            }
        }
        return found;
    }

    /** The addresses outside the package that a part links to, by the id of the relationship; nothing is fetched. */
    Map<String, String> links(String part, Budget budget) throws IOException, XMLStreamException {
        var found = new HashMap<String, String>();
        if (has(source(part))) {
            try (var xml = read(source(part))) {
                while (xml.nextStart()) {
                    if (xml.name().equals("Relationship")
                            && isOutside(xml)
                            && xml.attribute("Type", "").endsWith("/hyperlink")) {
                        var address = Text.clean(xml.attribute("Target", ""));
                        budget.piece();
                        budget.text(address);
                        found.put(xml.attribute("Id", ""), address);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOutside(Xml relationship) {
        return "External".equals(relationship.attribute("TargetMode"));
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Where the relationships of a part are kept. */
    private static String source(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    private static String resolve(String folder, String target) {
        var path = new ArrayList<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
