package nastavnik.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A due date of an activity and what is said about it, as the query finds it. */
record MarkedDue(
        long activityId,
        LocalDate dueOn,
        ExecutionState state,
        @Nullable LocalDate doneOn,
        String result,
        String link) {

    Mark mark() {
        return new Mark(state, doneOn, result, link);
    }
}
