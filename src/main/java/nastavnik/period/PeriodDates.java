package nastavnik.period;

import java.time.LocalDate;

/** The dates of a period as they are set by hand; see {@link PeriodCard}. */
public record PeriodDates(LocalDate schoolDue, LocalDate centreDue, LocalDate lateUntil, LocalDate editsUntil) {}
