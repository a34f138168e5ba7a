package nastavnik.attachment;

import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/** What the room that owns a kind of {@link Holder} knows about its files; one bean for each kind. */
public interface HolderRules {

    /** @return the kind it decides about, as {@link Holder#type()} */
    String type();

    /** @return whether the person may open the files of this thing; a thing that is not there has none */
    boolean mayRead(long id, SignedIn person);

    /** @return whether the person may now take away a file of this thing */
    boolean mayRemove(long id, SignedIn person);

    /** @return whether files marked as shown to all may be opened by anyone */
    default boolean open(long id) {
        return false;
    }

    /** @return the school the thing belongs to; null for the city's things */
    @Nullable
    Long schoolId(long id);

    /** @return whether the files may name people, so that each opening is written in the journal */
    boolean personal();
}
