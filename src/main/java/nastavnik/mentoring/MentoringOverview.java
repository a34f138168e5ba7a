package nastavnik.mentoring;

import java.util.List;

/**
 * Counts as the city's page shows them.
 *
 * @param day the day they are of, in full
 * @param schoolsInAll organisations at work on that day
 */
record MentoringOverview(
        String day,
        MentoringFigures.Totals totals,
        int schoolsInAll,
        List<MentoringFigures.OfForm> forms,
        List<SchoolRow> schools) {

    /**
     * One organisation.
     *
     * @param pairs how many in each form, in the order of the forms
     */
    record SchoolRow(String school, String district, List<Long> pairs, long total) {}
}
