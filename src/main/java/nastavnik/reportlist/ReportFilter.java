package nastavnik.reportlist;

import java.util.Arrays;
import java.util.List;
import nastavnik.report.Lateness;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a period are asked for, as it stands in the address of the list. Empty text narrows nothing, odd
 * values count as empty.
 *
 * @param q words to be found in the school's names, number, district and director
 * @param state a group of {@link Group}
 * @param district the district
 * @param late {@code yes} for those that came late, {@code overdue} for those that have not come although they are due
 * @param type kind of school, a name of {@link SchoolType}
 */
public record ReportFilter(String q, String state, String district, String late, String type) {

    /** States as the methodologist counts them; the words are the messages {@code review.group.…}. */
    public enum Group {
        SUBMITTED("r.state = 'SUBMITTED'"),
        ACCEPTED("r.state = 'ACCEPTED'"),
        RETURNED("r.state = 'RETURNED'"),
        MISSING("r.state in ('NOT_BEGUN', 'DRAFT')"),
        DRAFT("r.state = 'DRAFT'"),
        NO_DATA("r.no_data and r.state in ('SUBMITTED', 'ACCEPTED')"),
        RECEIVED(Lateness.RECEIVED),
        ON_TIME(Lateness.ON_TIME),
        LATE(Lateness.LATE),
        OVERDUE(Lateness.OVERDUE);

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
        late = List.of("yes", "overdue").contains(text(late)) ? text(late) : "";
        var kind = text(type);
        type = Arrays.stream(SchoolType.values()).anyMatch(each -> each.name().equals(kind)) ? kind : "";
    }

    /** @return whether it leaves anything out */
    public boolean narrows() {
        return !q.isEmpty() || !state.isEmpty() || !district.isEmpty() || !late.isEmpty() || !type.isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
