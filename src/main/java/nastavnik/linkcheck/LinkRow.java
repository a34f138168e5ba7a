package nastavnik.linkcheck;

import java.util.List;

/**
 * A link that does not open, as the page shows it.
 *
 * @param why in words
 * @param since the day it was first found shut
 * @param checked when it was last opened
 * @param soon whether it is about to be opened again
 */
record LinkRow(long id, String url, String why, String since, String checked, boolean soon, List<Use> uses) {

    /** Where it stands: the page and its words. */
    record Use(String path, String words) {}
}
