package nastavnik.period;

import java.util.List;

/**
 * It was settled who owes a report of a period: when it is prepared, on each day of the quarter, and when it is over. Told within the
 * same transaction.
 *
 * @param schoolIds the schools that work on the day of the census
 */
public record CensusTaken(long periodId, List<Long> schoolIds) {}
