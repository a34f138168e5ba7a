package nastavnik.committee;

import nastavnik.calendar.ShiftPolicy;

/**
 * The committee's card: how the portal names its owner, in documents and on pages.
 *
 * @param municipality «город Светлогорье»
 * @param municipalityGenitive «города Светлогорья», as titles of documents need it
 * @param fullName full name of the committee
 * @param fullNameGenitive the same in the genitive: «приказ Комитета по образованию …»
 * @param shortName what stands at the head of each page
 * @param contactName who answers questions about the portal
 * @param centreName full name of the methodological centre that consolidates the reports
 * @param regionalCentre who receives the consolidated forms
 * @param timeZone IANA id; every deadline is counted in it
 * @param schoolDeadlineDay day of the month after the quarter by which schools report, 1–28
 * @param centreDeadlineDay day by which the centre consolidates, 1–28
 * @param shiftPolicy where a due date goes that falls on a day off
 */
public record CommitteeCard(
        String municipality,
        String municipalityGenitive,
        String fullName,
        String fullNameGenitive,
        String shortName,
        String address,
        String phone,
        String email,
        String site,
        String contactName,
        String contactPhone,
        String centreName,
        String centreShortName,
        String regionalCentre,
        String timeZone,
        int schoolDeadlineDay,
        int centreDeadlineDay,
        ShiftPolicy shiftPolicy) {}
