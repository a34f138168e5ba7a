package nastavnik.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the performer says about a task.
 *
 * @param doneOn the day it was done; set exactly where it is done
 * @param movedTo the new due date; set exactly where it is moved
 * @param result what came of it, may be empty
 * @param link page that shows it, may be empty
 * @param orderNumber number of the order behind it, as text; may be empty
 * @param orderOn its date
 * @param reason why it was late, partly done, not done, moved or does not apply; may be empty
 */
public record TaskReport(
        ExecutionState state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate movedTo,
        String result,
        String link,
        String orderNumber,
        @Nullable LocalDate orderOn,
        String reason) {

    /** Done on a day, with these words about it. */
    public static TaskReport done(LocalDate day, String result) {
        return new TaskReport(ExecutionState.DONE, day, null, result, "", "", null, "");
    }

    /** Begun, nothing more. */
    public static TaskReport begun() {
        return new TaskReport(ExecutionState.IN_PROGRESS, null, null, "", "", "", null, "");
    }
}
