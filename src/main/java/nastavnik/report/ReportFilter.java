package nastavnik.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a period are asked for, as it stands in the address of the list. Empty text narrows nothing, odd
 * values count as empty.
 *
 * @param q words to be found in the school's names, number, district and director
 * @param state a group of {@link Group}
 * @param district the district
 * @param late {@code yes} for those that came late or are overdue
 */
public record ReportFilter(String q, String state, String district, String late) {

    /** States as the methodologist counts them; the words are the messages {@code summary.group.…}. */
    public enum Group {
        SUBMITTED("r.state = 'SUBMITTED'"),
        ACCEPTED("r.state = 'ACCEPTED'"),
        RETURNED("r.state = 'RETURNED'"),
        MISSING("r.state in ('NOT_BEGUN', 'DRAFT')"),
        DRAFT("r.state = 'DRAFT'"),
        NO_DATA("r.no_data and r.state in ('SUBMITTED', 'ACCEPTED')");

        private final String condition;

        Group(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    public ReportFilter {
        q = text(q);
        var named = text(state);
        state = Arrays.stream(Group.values()).anyMatch(group -> group.name().equals(named)) ? named : "";
        district = text(district);
        late = "yes".equals(text(late)) ? "yes" : "";
    }

    /** @return whether it leaves anything out */
    public boolean narrows() {
        return !q.isEmpty() || !state.isEmpty() || !district.isEmpty() || !late.isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
