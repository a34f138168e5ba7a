package nastavnik.report;

/** Where a report is on its way; the words are the messages {@code report.state.…}. */
public enum ReportState {
    NOT_BEGUN,
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** @return whether the school has to do something before the report counts as handed in */
    public boolean isWithSchool() {
        return this == NOT_BEGUN || this == DRAFT || this == RETURNED;
    }

    /** @return whether the school has ever sent it */
    public boolean wasSent() {
        return this == SUBMITTED || this == RETURNED || this == ACCEPTED;
    }
}
