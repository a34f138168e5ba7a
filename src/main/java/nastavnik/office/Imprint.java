package nastavnik.office;

import java.time.Instant;
import java.util.Map;

/**
 * What a file says of itself in its properties.
 *
 * @param title shown by the window of the office program
 * @param author who has it made, or the body in whose name it is made
 * @param made when
 * @param form the name of the form by which the file is recognised when it comes back, such as {@code quarterly-report}
 * @param version of the form, counted up when its columns change
 * @param marks further facts for the way back, such as the period; names and values short and not secret
 */
public record Imprint(String title, String author, Instant made, String form, int version, Map<String, String> marks) {

    public Imprint {
        marks = Map.copyOf(marks);
    }

    public Imprint(String title, String author, Instant made, String form, int version) {
        this(title, author, made, form, version, Map.of());
    }
}
