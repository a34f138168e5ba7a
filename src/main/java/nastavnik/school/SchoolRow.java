package nastavnik.school;

import java.util.List;

/**
 * A line of the list.
 *
 * @param closed words of its closing; empty while it works
 */
record SchoolRow(
        long id,
        String shortName,
        String type,
        String number,
        String district,
        String directorName,
        List<String> flags,
        String closed) {}
