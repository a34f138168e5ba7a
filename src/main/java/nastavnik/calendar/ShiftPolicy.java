package nastavnik.calendar;

/**
 * Where a due date goes that falls on a day off. The customs differ: administrative instructions take the working day before, the
 * Civil Code (article 193) the one after; the committee chooses.
 */
public enum ShiftPolicy {
    NONE,
    PREVIOUS_WORKING_DAY,
    NEXT_WORKING_DAY
}
