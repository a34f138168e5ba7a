package nastavnik.turnout;

import java.time.LocalDate;
import nastavnik.calendar.Quarter;

/**
 * A report that its school owes and has never sent.
 *
 * @param directorName as it stands on the school's card; may be empty
 * @param due last day on which it is in time, an extension counted
 */
public record ReportDue(
        long reportId, long schoolId, String schoolName, String directorName, Quarter quarter, LocalDate due) {}
