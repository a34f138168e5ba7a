package nastavnik.review;

import java.util.List;
import nastavnik.report.StateLabel;
import nastavnik.turnout.PeriodFigures;

/**
 * The page of a quarter around its list.
 *
 * @param key the quarter's name in addresses
 * @param ends until when late reports and mended ones are taken; empty where nothing is taken
 * @param consolidated which version of the summary is frozen and when it left; empty before the first
 * @param waiting requests for more time without an answer
 * @param days reports received per day
 */
record QueueView(
        String key,
        String title,
        String due,
        StateLabel state,
        String ends,
        boolean prepared,
        boolean closed,
        boolean frozen,
        String consolidated,
        long waiting,
        PeriodFigures figures,
        List<Day> days,
        boolean narrows) {

    /** Reports received on a day; last tells that it is the last one in time. */
    record Day(String day, long received, boolean late, boolean last) {}
}
