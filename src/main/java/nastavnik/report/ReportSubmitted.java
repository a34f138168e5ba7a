package nastavnik.report;

/**
 * A report was sent; told to the other rooms, also those above, in the transaction that stores it.
 *
 * @param reportId the report
 * @param schoolId its school
 * @param number of the sending, 1 for the first
 * @param accountId of who sent it
 */
public record ReportSubmitted(long reportId, long schoolId, int number, long accountId) {}
