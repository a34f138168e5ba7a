package nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as it is shown.
 *
 * @param activeTo its last day; empty while no closing is set
 * @param closed whether that day is over
 * @param into the school it is merged into; null where it is not
 * @param successor who goes on with its work where that school was merged in its turn; null else
 * @param joined the schools merged into this one
 * @param mayEdit whether the reader may change the card, mayEditContacts whether the own school's contacts
 * @param history what was done to it, the newest first; empty for those who only read
 */
record SchoolView(
        long id,
        String type,
        String fullName,
        String shortName,
        String number,
        String district,
        String directorName,
        String phone,
        String email,
        String site,
        String address,
        String activeFrom,
        String activeTo,
        boolean closed,
        SchoolEnds.@Nullable Successor into,
        SchoolEnds.@Nullable Successor successor,
        List<SchoolEnds.Joined> joined,
        List<String> flags,
        boolean mayEdit,
        boolean mayEditContacts,
        List<Event> history) {

    /** One change: its words, who and when, and what belongs to it. */
    record Event(String action, String actor, String at, String details) {}
}
