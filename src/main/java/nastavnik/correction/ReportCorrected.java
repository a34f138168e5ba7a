package nastavnik.correction;

import nastavnik.calendar.Quarter;

/**
 * The centre has corrected lines of a sent report; told in the transaction that stores it.
 *
 * @param sending number of the sending that the correction is
 */
public record ReportCorrected(long reportId, long schoolId, Quarter quarter, int sending) {}
