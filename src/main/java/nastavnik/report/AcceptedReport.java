package nastavnik.report;

import nastavnik.reportform.SentReport;

/**
 * An accepted report as it was last sent.
 *
 * @param id of the report
 */
public record AcceptedReport(long id, long schoolId, SentReport sent) {}
