package nastavnik.report;

import nastavnik.reportform.SentReport;

/**
 * An accepted report as it was last sent.
 *
 * @param id of the report
 * @param corrected whether the centre corrected lines of it since the school sent it
 */
public record AcceptedReport(long id, long schoolId, SentReport sent, boolean corrected) {}
