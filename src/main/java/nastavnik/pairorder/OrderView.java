package nastavnik.pairorder;

import java.util.List;

/**
 * An order's page.
 *
 * @param number empty until it is signed, as its date
 */
record OrderView(long id, String school, String number, String date, boolean signed, String made, List<Line> lines) {

    /** @return whether it waits for nothing: a pair of it has ended, and no order confirms that any more */
    public boolean stuck() {
        return !signed && lines.stream().anyMatch(Line::ended);
    }

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
            String laterDate,
            boolean ended) {}
}
