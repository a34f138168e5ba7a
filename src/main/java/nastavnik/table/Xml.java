package nastavnik.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one XML part of a document, start and end of elements by their local names, so that the transitional and
 * the strict namespaces read alike. Document types and external entities are not followed.
 */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    /** Readers call themselves for paragraphs within paragraphs; real documents stay far below. */
    private static final int DEEPEST = 250;

    private final InputStream source;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream source) throws XMLStreamException {
        this.source = source;
        this.reader = FACTORY.createXMLStreamReader(source);
    }

    /** Goes on to the next event; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.DTD -> throw new UnreadableFile("table.unreadable.unsafe");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new UnreadableFile("table.unreadable.unsafe");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return true;
    }

    /** Goes on to the start of the next element; false at the end of the part. */
    boolean nextStart() throws XMLStreamException {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String name() {
        return reader.getLocalName();
    }

    void appendTextTo(StringBuilder target) {
        if (target.length() <= 2 * Text.LONGEST_CELL) {
            target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /** The attribute of that local name in whatever namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    int attribute(String name, int otherwise) {
        var value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean isOn(String name) {
        var value = attribute(name, "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Passes over the element whose start was met, with all that is in it. */
    void skip() throws XMLStreamException {
        var depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            }
        }
    }

    /** The text of the element whose start was met. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            } else if (isText()) {
                appendTextTo(text);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        try (source) {
            reader.close();
        }
    }
}
