package nastavnik.decision;

import nastavnik.calendar.Quarter;

/**
 * A report was accepted or returned; told in the transaction that stores it.
 *
 * @param submission number of the sending that was decided about, 1 for the first
 * @param version of the report before that: each decision has its own
 * @param accepted false where it was returned
 */
public record ReportDecided(
        long reportId, long schoolId, Quarter quarter, int submission, int version, boolean accepted) {}
