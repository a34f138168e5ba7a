package nastavnik.publication;

import nastavnik.roadmap.ActivityCard;

/**
 * An activity as a row of the page.
 *
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
        String label) {

    private static final int LABEL = 60;

    static ActivityView of(ActivityCard activity, PerformersView performers, DeadlineView due) {
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
                label(words.number(), words.title()));
    }

    private static String label(String number, String title) {
        var label = (number + " " + title).strip();
        return label.length() > LABEL ? label.substring(0, LABEL) + "…" : label;
    }
}
