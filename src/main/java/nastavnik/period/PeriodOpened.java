package nastavnik.period;

/** Reports of a quarter can be sent from now on; told within the same transaction, perhaps more than once for a period. */
public record PeriodOpened(PeriodCard period) {}
