package nastavnik.period;

/** The due dates of a period were moved; told within the same transaction. */
public record PeriodRescheduled(long periodId) {}
