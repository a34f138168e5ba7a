package nastavnik.roundform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field, as it was typed.
 *
 * @param value the answer itself; empty where there is none
 * @param link page on which an item of a checklist was found; empty where none is given
 * @param remark why a figure differs from the portal's, or what is to be said of an item; may be empty
 * @param portal what the portal had counted when the field was filled in; null where it counts nothing
 */
@Embeddable
public record FieldValue(
        @Column(name = "answer") String value,
        String link,
        String remark,
        @Nullable Integer portal) {

    public static final FieldValue NONE = new FieldValue("", "", "", null);

    /** A plain answer. */
    public static FieldValue of(String value) {
        return new FieldValue(value, "", "", null);
    }

    /** @return whether nothing at all was typed */
    public boolean empty() {
        return value.isEmpty() && link.isEmpty() && remark.isEmpty();
    }
}
