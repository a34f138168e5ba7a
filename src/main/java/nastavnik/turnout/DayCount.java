package nastavnik.turnout;

import java.time.LocalDate;

/**
 * How many reports first came on a day of the committee's time zone.
 *
 * @param late whether the day lies after the due date
 */
public record DayCount(LocalDate day, long received, boolean late) {}
