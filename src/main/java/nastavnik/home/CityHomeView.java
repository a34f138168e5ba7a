package nastavnik.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a role that sees the whole city.
 *
 * @param period the quarter whose reports are being collected; null before the first
 */
record CityHomeView(
        String name,
        String post,
        String today,
        boolean mayEdit,
        @Nullable Period period,
        List<Section> sections,
        long late,
        String lateWords,
        List<DueLine> dues,
        long pairs,
        long schoolsWithPairs) {

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

    /** How far a section of the roadmap is. */
    record Section(String number, String title, long done, long inProgress, long late, long ahead) {}
}
