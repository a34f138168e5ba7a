package nastavnik.dispatch;

import java.util.List;

/**
 * The page of the sending.
 *
 * @param open whether a mail server is configured
 * @param linked whether letters have links
 * @param away whether the mail server did not take the last letters
 * @param plainDays whether there is no production calendar for the coming days
 * @param lastMorning when it was last told what falls due; empty before the first time
 * @param before «за 3 рабочих дня»
 */
record DispatchView(
        boolean open,
        boolean linked,
        boolean away,
        boolean plainDays,
        String lastMorning,
        String before,
        List<Ahead> ahead,
        List<Told> told) {

    /** What will be told on a day. */
    record Ahead(String day, String kind, String people, String mailed) {}

    /** What was told, by kind. */
    record Told(String kind, String last, long told, long read, long sent, long waiting, long failed) {}
}
