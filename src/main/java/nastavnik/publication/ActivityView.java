package nastavnik.publication;

import nastavnik.plan.ActivityCard;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a row of the page.
 *
 * @param progress how far it is; null where the reader may not see that, or nothing is owed
 * @param label how buttons and links name it to those who do not see the row
 * @param above the activity of the roadmap above that it carries out; null where there is none, or the reader is not told
 * @param obligatory whether a school may leave it out with a reason only
 * @param mayReferAbove whether it may name an activity of the roadmap above: a school's has its own from the beginning
 * @param remark what the committee wants mended; empty otherwise
 */
public record ActivityView(
        long id,
        int version,
        String number,
        String title,
        String document,
        String result,
        String responsible,
        PerformersView performers,
        DeadlineView due,
        @Nullable ProgressView progress,
        String label,
        @Nullable Above above,
        boolean obligatory,
        boolean mayReferAbove,
        String remark) {

    private static final int LABEL = 60;

    /** An activity of the roadmap above; address of its row. */
    public record Above(String label, String address) {}

    static ActivityView of(
            ActivityCard activity,
            PerformersView performers,
            DeadlineView due,
            @Nullable ProgressView progress,
            @Nullable Above above,
            boolean obligatory,
            boolean mayReferAbove,
            String remark) {
        var words = activity.words();
        return new ActivityView(
                activity.id(),
                activity.version(),
                words.number(),
                words.title(),
                words.document(),
                words.result(),
                words.responsible(),
                performers,
                due,
                progress,
                label(words.number(), words.title()),
                above,
                obligatory,
                mayReferAbove,
                remark);
    }

    static String label(String number, String title) {
        var label = (number + " " + title).strip();
        return label.length() > LABEL ? label.substring(0, LABEL) + "…" : label;
    }
}
