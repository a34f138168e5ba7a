package nastavnik.pairorder;

import java.util.List;

/**
 * An order's page.
 *
 * @param number empty until it is signed, as its date
 */
record OrderView(long id, String school, String number, String date, boolean signed, String made, List<Line> lines) {

    /**
     * One pair of it, or a member of a group.
     *
     * @param group empty where the pair stands by itself
     * @param laterNumber of the order that confirms the pair instead of this one; empty where it is this one
     */
    record Line(
            long pairId,
            String mentor,
            String mentee,
            String form,
            String type,
            String term,
            String group,
            String laterNumber,
            String laterDate) {}
}
