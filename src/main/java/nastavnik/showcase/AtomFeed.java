package nastavnik.showcase;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 wants it. All text is written as text, never as markup; a school stands for the author, so that
 * nobody is named.
 *
 * @param address of the feed itself, absolute
 * @param page whose news it tells, absolute
 */
record AtomFeed(String title, String author, String address, String page, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** What XML 1.0 has no way to write. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /**
     * @param key by which the entry is known whatever its address
     * @param address absolute
     */
    record Entry(
            String key, String title, String author, String summary, String address, Instant since, Instant changed) {}

    /** @return when the newest entry changed; the beginning of time where there is none */
    Instant updated() {
        return entries.stream().map(Entry::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "ru");
            text(xml, "id", id(page));
            text(xml, "title", title);
            text(xml, "updated", updated().toString());
            link(xml, "self", address);
            link(xml, "alternate", page);
            author(xml, author);
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", id(entry.key()));
        text(xml, "title", entry.title());
        text(xml, "published", entry.since().toString());
        text(xml, "updated", entry.changed().toString());
        link(xml, "alternate", entry.address());
        author(xml, entry.author());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(UNSPEAKABLE.matcher(words).replaceAll(""));
        xml.writeEndElement();
    }

    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
