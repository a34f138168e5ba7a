package nastavnik.turnout;

import java.time.LocalDate;
import nastavnik.calendar.Quarter;

/**
 * A quarter that should have been over.
 *
 * @param schoolDue day by which the schools had to report
 * @param submitted reports that wait for the methodologist
 * @param returned reports that schools have to mend
 * @param missing reports that never came
 */
public record OverduePeriod(Quarter quarter, LocalDate schoolDue, long submitted, long returned, long missing) {}
