package nastavnik.mentoringoverview;

import java.util.List;

/**
 * Counts as the city's page shows them.
 *
 * @param day the day they are of, in full
 * @param before the same day a year ago, in full
 * @param schoolsInAll organisations at work on that day, and closed ones that have pairs still
 * @param kinds by what the organisations' table is divided: forms or types that are there, in the order of their dictionary
 * @param schools all of them, in the order of their names
 */
record MentoringOverview(
        String day,
        String before,
        MentoringFigures.Totals totals,
        int schoolsInAll,
        List<KindRow> forms,
        List<KindRow> types,
        List<KindRow> kinds,
        List<SchoolRow> schools) {

    /**
     * Pairs and groups of one form or type.
     *
     * @param id 0 for those of which it is not known
     * @param before pairs and groups together a year ago
     */
    record KindRow(long id, String name, long pairs, long groups, long before) {

        public long now() {
            return pairs + groups;
        }

        /** @return with its sign; empty where nothing has changed */
        public String change() {
            var change = now() - before;
            return change == 0 ? "" : (change > 0 ? "+" : "\u2212") + Math.abs(change);
        }
    }

    /**
     * One organisation.
     *
     * @param place which one it is in the order of names
     * @param ended that it is or will be closed or merged, in words; empty else
     * @param units how many pairs and groups of each kind together, in the order of the kinds
     */
    record SchoolRow(
            int place, String school, String district, String ended, List<Long> units, long pairs, long groups) {}
}
