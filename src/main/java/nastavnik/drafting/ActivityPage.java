package nastavnik.drafting;

import nastavnik.publication.DeadlineView;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of an activity.
 *
 * @param key distinguishes the fields of several forms open on one page
 * @param action path to POST to
 * @param back path to return to
 * @param row path of the row to put back in place of the form; empty where the form is for a new activity
 * @param self path of the page with this form alone
 * @param preview path of the deadline's preview, the roadmap's period in it
 * @param statedBy who has stated the dates in place of the reading, and when; empty where that is not known
 * @param source the row of the document it was read from; empty where it was typed
 */
record ActivityPage(
        String key,
        String action,
        String back,
        String row,
        String self,
        String preview,
        String roadmapTitle,
        boolean hasNumber,
        boolean hasDeadline,
        boolean hasResponsible,
        boolean hasDocument,
        boolean hasResult,
        int columns,
        DeadlineView due,
        String statedBy,
        String source,
        @Nullable ActivityConflict conflict) {}
