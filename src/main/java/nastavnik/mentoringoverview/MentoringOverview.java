package nastavnik.mentoringoverview;

import java.util.List;
import nastavnik.mentoring.MentoringFigures;

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
     * @param units how many pairs and groups in each form together, in the order of the forms
     */
    record SchoolRow(String school, String district, List<Long> units, long pairs, long groups) {}
}
