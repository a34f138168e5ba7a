package nastavnik.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a role that sees the whole city.
 *
 * @param late tasks of the roadmaps in force that are late
 * @param waiting answers about tasks that wait for the committee
 * @param plansWaiting words about schools' roadmaps that wait for the committee; empty where none does
 * @param plansInForce schools whose own roadmap is in force, of so many schools
 * @param practicesToMark practices that wait for the person's mark; empty where none does
 * @param overdue quarters before it that are not over though their date has passed
 * @param summaries summaries to be frozen or sent soon; for the methodologist only
 * @param requests quarters in which schools wait for more time; for the methodologist only
 * @param rounds rounds of monitoring that go on, the first due first
 * @param period the quarter whose reports are being collected; null before the first
 */
record CityHomeView(
        String name,
        String post,
        String today,
        boolean mayEdit,
        @Nullable Period period,
        List<Overdue> overdue,
        List<SummaryLine> summaries,
        List<RequestLine> requests,
        List<RoundLine> rounds,
        List<Roadmap> roadmaps,
        long late,
        String lateWords,
        long waiting,
        String plansWaiting,
        long plansInForce,
        long schools,
        String practicesToMark,
        List<DueLine> dues,
        long pairs,
        long schoolsWithPairs) {

    /** A quarter that should have been over; when tells since when. */
    record Overdue(String key, String quarter, String year, String when, long submitted, long returned, long missing) {}

    /** A summary whose day is near or past and that has not left; late tells which. */
    record SummaryLine(String key, String title, String what, String when, boolean late) {}

    /** A quarter in which schools wait to be told whether they get more time; what tells how many. */
    record RequestLine(String key, String title, String what) {}

    /** A round that goes on; what tells how many answers or sites wait, path leads to them. */
    record RoundLine(String path, String title, String what, String when, boolean late) {}

    /** How far a quarter is. key is its name in addresses. */
    record Period(
            String key,
            String quarter,
            String year,
            String schoolDue,
            String centreDue,
            long owed,
            long accepted,
            long submitted,
            long returned,
            long missing,
            long late,
            String check,
            List<Day> days) {}

    /** Reports received on a day; last tells that it is the last one in time. */
    record Day(String day, long received, boolean late, boolean last) {}

    /** How far a roadmap in force is; title is empty where it is the only one. */
    record Roadmap(String title, List<Section> sections) {}

    /** How far a section of the roadmap is. */
    record Section(String number, String title, long done, long inProgress, long late, long ahead) {}
}
