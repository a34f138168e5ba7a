package nastavnik.fulfilment;

import java.util.List;

/**
 * A task as a page.
 *
 * @param facts what has been said, as pairs of caption and words; none where nothing has
 * @param mayReport whether this person may say what has been done
 * @param mayReturn whether this person may return the answer
 */
record TaskView(
        TaskRow row,
        int version,
        List<Fact> facts,
        String link,
        boolean mayReport,
        boolean mayAccept,
        boolean mayReturn) {

    /** A caption (message key) and what stands under it. */
    record Fact(String caption, String words) {}
}
