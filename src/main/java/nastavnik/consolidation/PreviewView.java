package nastavnik.consolidation;

import java.util.List;
import nastavnik.report.StateLabel;

/**
 * What will be frozen, and what is missing yet.
 *
 * @param due day by which the summary is due
 * @param correction why the version before is being corrected; empty where none is
 * @param version of the period, for the button
 * @param lines how many lines of which form
 * @param missing what is not settled yet, each with the place where it can be
 * @param freezable whether it can be frozen by whoever looks
 * @param running whether nothing was collected yet
 */
record PreviewView(
        String key,
        String title,
        StateLabel state,
        String due,
        String correction,
        int version,
        List<Figure> figures,
        String lines,
        List<Missing> missing,
        List<ConsolidationView.Version> versions,
        boolean freezable,
        boolean running) {

    /** A figure that leads to the reports behind it. */
    record Figure(String words, int count, String url) {}

    /**
     * Something that is not settled.
     *
     * @param url where it can be; empty where whoever looks cannot
     */
    record Missing(String words, String url) {}
}
