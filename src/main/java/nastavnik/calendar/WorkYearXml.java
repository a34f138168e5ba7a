package nastavnik.calendar;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a year of the production calendar in the format of xmlcalendar.ru: {@code <day d="01.02" t="1"/>} with t 1 off, 2 short
 * (worked, on a Saturday too), 3 worked weekend.
 */
public final class WorkYearXml {

    private static final Pattern DAY = Pattern.compile("(\\d\\d)\\.(\\d\\d)");

    private WorkYearXml() {}

    /**
     * Reads the whole stream; the caller closes it and limits its size.
     *
     * @param source what to show people as the origin of the year
     * @throws IllegalArgumentException where it is not such a file, in English, for the log: tell people in the page's own words
     */
    public static WorkYear read(InputStream xml, String source) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(xml);
            try {
                return read(reader, source);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("This is no production calendar", e);
        }
    }

    /** Documents from outside: no entities, no document type, nothing fetched. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static WorkYear read(XMLStreamReader reader, String source) throws XMLStreamException {
        int year = 0;
        var off = new HashSet<LocalDate>();
        var working = new HashSet<LocalDate>();
        var shortened = new HashSet<LocalDate>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("calendar")) {
                year = Integer.parseInt(attribute(reader, "year"));
            } else if (reader.getLocalName().equals("day")) {
                LocalDate date = date(year, attribute(reader, "d"));
                switch (attribute(reader, "t")) {
                    case "1" -> off.add(date);
                    case "2" -> shortened.add(date);
                    case "3" -> working.add(date);
                    default -> throw new IllegalArgumentException("There is no such kind of day");
                }
            }
        }
        if (off.isEmpty()) {
            throw new IllegalArgumentException("A production calendar without a single day off");
        }
        return new WorkYear(year, off, working, shortened, false, source);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException("The attribute %s is missing".formatted(name));
        }
        return value;
    }

    private static LocalDate date(int year, String text) {
        var day = DAY.matcher(text);
        if (year < 1 || !day.matches()) {
            throw new IllegalArgumentException("Not a day of a calendar: " + text);
        }
        return LocalDate.of(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
    }
}
