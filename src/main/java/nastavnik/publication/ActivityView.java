package nastavnik.publication;

import nastavnik.roadmap.ActivityCard;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a row of the page.
 *
 * @param progress how far it is; null where the reader may not see that, or nothing is owed
 * @param label how buttons and links name it to those who do not see the row
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
        String label) {

    private static final int LABEL = 60;

    static ActivityView of(
            ActivityCard activity, PerformersView performers, DeadlineView due, @Nullable ProgressView progress) {
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
                label(words.number(), words.title()));
    }

    private static String label(String number, String title) {
        var label = (number + " " + title).strip();
        return label.length() > LABEL ? label.substring(0, LABEL) + "…" : label;
    }
}
