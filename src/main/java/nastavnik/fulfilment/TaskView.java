package nastavnik.fulfilment;

import java.util.List;
import java.util.Set;
import nastavnik.attachment.Attachment;

/**
 * A task as a page.
 *
 * @param facts what has been said, as pairs of caption and words; none where nothing has
 * @param shut those of the links that the portal could not open
 * @param files that were sent with the answer
 * @param unsent files that are attached and wait for the answer to be sent
 * @param earlier answers before the present one, the latest first
 * @param mayReport whether this person may say what has been done
 * @param staysOwed whether the work is owed still once the answer is accepted
 * @param mayReturn whether this person may return the answer
 */
record TaskView(
        TaskRow row,
        int version,
        List<Fact> facts,
        List<String> links,
        Set<String> shut,
        List<Attachment> files,
        List<Attachment> unsent,
        List<Earlier> earlier,
        boolean mayReport,
        boolean mayAccept,
        boolean staysOwed,
        boolean mayReturn) {

    /** A caption (message key) and what stands under it. */
    record Fact(String caption, String words) {}

    /** An answer given before: when and by whom, and all that was said. */
    record Earlier(String head, List<Fact> facts, List<String> links, List<Attachment> files) {}
}
