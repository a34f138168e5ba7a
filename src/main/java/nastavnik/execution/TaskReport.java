package nastavnik.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the performer says about a task.
 *
 * @param doneOn the day it was done; set exactly where it is done
 * @param movedTo the new due date; set exactly where it is moved
 * @param result what came of it, may be empty
 * @param links pages that show it, may be none
 * @param orderNumber number of the order behind it, as text; may be empty
 * @param orderOn its date
 * @param reason why it was late, partly done, not done, moved or does not apply; may be empty
 */
public record TaskReport(
        ExecutionState state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate movedTo,
        String result,
        List<String> links,
        String orderNumber,
        @Nullable LocalDate orderOn,
        String reason) {

    /** Pages that one answer may show at most. */
    public static final int MOST_LINKS = 10;

    public TaskReport {
        links = List.copyOf(links);
    }

    /** Done on a day, with these words about it. */
    public static TaskReport done(LocalDate day, String result) {
        return new TaskReport(ExecutionState.DONE, day, null, result, List.of(), "", null, "");
    }

    /** Begun, nothing more. */
    public static TaskReport begun() {
        return new TaskReport(ExecutionState.IN_PROGRESS, null, null, "", List.of(), "", null, "");
    }
}
