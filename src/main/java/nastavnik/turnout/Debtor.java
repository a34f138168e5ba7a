package nastavnik.turnout;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.report.ReportState;
import nastavnik.school.SchoolEnds;
import org.jspecify.annotations.Nullable;

/**
 * A school whose report is not handed in or was returned, with how to reach it.
 *
 * @param daysLate days since the due date; 0 before it
 * @param extendedUntil its own due date by an extension; null without one
 * @param ended that it is or will be closed or merged, in words; empty else
 * @param successor the school it was merged into, which is reached in its place; empty where it is reached itself
 */
public record Debtor(
        String schoolName,
        String district,
        ReportState state,
        int daysLate,
        @Nullable LocalDate extendedUntil,
        String ended,
        String successor,
        String directorName,
        String phone,
        String email) {

    /** @return whether nothing has come; what was returned has come, and is not missing */
    public boolean missing() {
        return !state.wasSent();
    }

    /** @return whom to ask for, with the school where that is its successor */
    public String answering() {
        return Stream.of(directorName, successor)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same with its end; once it is over, its successor answers for it. */
    Debtor ending(SchoolEnds.End end) {
        var next = end.over() ? end.successor() : null;
        return new Debtor(
                schoolName,
                district,
                state,
                daysLate,
                extendedUntil,
                end.words(),
                next == null ? "" : next.name(),
                next == null ? directorName : next.directorName(),
                next == null ? phone : next.phone(),
                next == null ? email : next.email());
    }
}
