package nastavnik.office;

import java.time.temporal.ChronoUnit;
import nastavnik.table.Marks;
import nastavnik.table.Text;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Puts an {@link Imprint} into the properties of a file. */
final class Properties {

    private static final String PROGRAM = "Nastavnik";

    private Properties() {}

    static void set(POIXMLProperties properties, Imprint imprint) {
        var core = properties.getCoreProperties();
        core.setTitle(Text.printable(imprint.title()));
        var author = Text.printable(imprint.author());
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        try {
            // POI takes every digit after the point for milliseconds: nanoseconds would add days.
            var made = imprint.made().truncatedTo(ChronoUnit.SECONDS).toString();
            core.setCreated(made);
            core.setModified(made);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
        properties.getExtendedProperties().setApplication(PROGRAM);
        var marks = properties.getCustomProperties();
        marks.addProperty(Marks.PREFIX + Marks.FORM, imprint.form());
        marks.addProperty(Marks.PREFIX + Marks.VERSION, Integer.toString(imprint.version()));
        imprint.marks().forEach((name, value) -> marks.addProperty(Marks.PREFIX + name, Text.printable(value)));
    }
}
