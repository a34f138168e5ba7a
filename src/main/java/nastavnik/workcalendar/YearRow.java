package nastavnik.workcalendar;

/**
 * @param worked worked days of the year
 * @param state official, preliminary, kept or missing
 */
record YearRow(int year, String worked, String state, String tone, String source, boolean missing) {}
