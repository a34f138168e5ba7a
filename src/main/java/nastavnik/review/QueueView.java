package nastavnik.review;

import java.util.List;
import nastavnik.report.PeriodFigures;

/**
 * The page of a quarter around its list.
 *
 * @param key the quarter's name in addresses
 * @param days reports received per day
 */
record QueueView(
        String key, String title, String due, boolean open, PeriodFigures figures, List<Day> days, boolean narrows) {

    /** Reports received on a day; last tells that it is the last one in time. */
    record Day(String day, long received, boolean late, boolean last) {}
}
