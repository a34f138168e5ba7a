package nastavnik.notice;

import java.time.LocalDate;

/**
 * What falls due to be told.
 *
 * @param on the day for it
 * @param until the last day on which it is still worth telling, should the portal have been away, or mailing, should the mail
 *     server; {@link #ALWAYS} where it is whenever it comes
 */
record Planned(LocalDate on, LocalDate until, Telling telling) {

    static final LocalDate ALWAYS = LocalDate.MAX;
}
