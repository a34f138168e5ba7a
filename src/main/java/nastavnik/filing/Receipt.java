package nastavnik.filing;

import nastavnik.report.ReportState;

/**
 * What a school gets for a report it has sent.
 *
 * @param sending its number, 1 for the first
 * @param number as the portal calls the report, and which sending of it that is
 * @param quarter «III квартал 2026 года»
 * @param sent «2 октября 2026 г., 10:14»
 * @param by full name of who sent it, and in whose place
 * @param what what was sent: how many lines, or that there are no data
 * @param late how much after the due date, or when it first came; empty where there is nothing to say
 * @param next what happens next
 */
record Receipt(
        long id,
        int sending,
        String number,
        String quarter,
        String school,
        String sent,
        String by,
        String what,
        String late,
        String next,
        ReportState state) {}
