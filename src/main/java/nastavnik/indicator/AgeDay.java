package nastavnik.indicator;

/** The day on which full years of age are taken. */
public enum AgeDay {
    /** 31 December of the year. */
    YEAR_END,
    /** The last day counted: in the running year the present one. */
    REPORT_DAY
}
