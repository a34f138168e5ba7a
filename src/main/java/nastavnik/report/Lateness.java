package nastavnik.report;

/**
 * The only place that says in SQL what is late, of a report {@code r}: late is what came after the due day. What has not
 * come although it is due is overdue, and never late.
 */
public final class Lateness {

    public static final String RECEIVED = "r.first_submitted_at is not null";

    public static final String ON_TIME = RECEIVED + " and r.days_late = 0";

    public static final String LATE = RECEIVED + " and r.days_late > 0";

    /** Needs the period {@code p} and {@code :today}. */
    public static final String OVERDUE = "r.first_submitted_at is null and " + Reports.DUE + " < :today";

    private Lateness() {}
}
