package nastavnik.citymentoring;

import java.util.List;
import nastavnik.citymentoring.Monitoring.OfSchool;

/**
 * A school on one page, without names of participants.
 *
 * @param year the school year of the counts
 * @param calendarYear the year of the indicators, reports and tasks
 * @param facts its card: label and value
 * @param programmes of the school year
 * @param indicators against targets, in the present year
 * @param reports quarterly reports in time and owed, of the calendar year
 * @param tasks of the roadmap in force, done and owed
 */
record Passport(
        long id,
        String school,
        String fullName,
        String day,
        String year,
        String calendarYear,
        List<Fact> facts,
        OfSchool counts,
        List<Fact> programmes,
        List<Indicator> indicators,
        Fact reports,
        Fact tasks) {

    /** A label and its value in words. */
    record Fact(String label, String value) {}

    /** An indicator in words; what is not known is said. */
    record Indicator(String name, boolean planned, String plan, String fact, String deviation) {}
}
