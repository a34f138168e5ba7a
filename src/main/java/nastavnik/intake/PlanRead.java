package nastavnik.intake;

import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.roadmap.ActivityWords;
import org.jspecify.annotations.Nullable;

/**
 * A table understood as a plan.
 *
 * @param sections in order
 * @param doubts what a person should look at, in the order of the rows
 */
record PlanRead(List<SectionRead> sections, List<Doubt> doubts) {

    int activities() {
        return sections.stream()
                .mapToInt(section -> section.activities().size())
                .sum();
    }

    /** A section; number and title may be empty in a plan without sections. */
    record SectionRead(String number, String title, List<ActivityRead> activities) {}

    /**
     * An activity.
     *
     * @param row its place in the document
     * @param source the cells of its rows, verbatim
     */
    record ActivityRead(int row, ActivityWords words, String source) {}

    /**
     * Something not certain.
     *
     * @param row the row of the document it is about
     * @param code end of the message key {@code intake.doubt.<code>}, or empty where key says all
     * @param key a message key of another room with its arguments, such as a note of the deadline's reader
     */
    record Doubt(int row, String code, @Nullable String key, List<String> args) {}

    /** What the lines above the table say of the plan as a whole; what is not found is empty. */
    record Heading(String title, @Nullable Interval period, String issuer, String signedOn, String number) {}
}
