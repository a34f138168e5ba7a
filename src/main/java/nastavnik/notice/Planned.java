package nastavnik.notice;

import java.time.LocalDate;

/**
 * What falls due to be told.
 *
 * @param on the day for it
 * @param until the last day on which it is still worth telling, should the portal have been away
 */
record Planned(LocalDate on, LocalDate until, Telling telling) {}
