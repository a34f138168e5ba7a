package nastavnik.schedule;

import java.util.List;
import nastavnik.attachment.Attachment;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarState;

/**
 * A webinar as its page shows it.
 *
 * @param speaks what speaks against its date
 * @param keeps whether the reader keeps the schedule
 * @param links whether the reader gives its links and materials
 * @param begun whether it can be noted as held
 * @param agreed who has noted that the speakers agree to be named, and when; empty where they do not
 * @param published since when everybody reads it; empty where nobody does
 */
record WebinarView(
        WebinarCard card,
        String when,
        String half,
        String givenBy,
        List<String> speaks,
        boolean keeps,
        boolean links,
        boolean begun,
        String published,
        String agreed,
        List<Attachment> files,
        List<Event> history) {

    /** Something that was done. action: its name in the journal. */
    record Event(String at, String actor, String action, String details) {}

    /** For templates: whether it is at this state. */
    public boolean at(String state) {
        return card.state() == WebinarState.valueOf(state);
    }
}
