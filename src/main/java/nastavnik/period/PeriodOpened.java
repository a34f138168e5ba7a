package nastavnik.period;

import java.util.List;

/**
 * A period was stored; told within the same transaction.
 *
 * @param schoolIds the schools that work on the day of the census: they owe a report
 */
public record PeriodOpened(long periodId, List<Long> schoolIds) {}
