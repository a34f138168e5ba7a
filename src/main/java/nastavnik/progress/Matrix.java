package nastavnik.progress;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.DueDate;
import nastavnik.execution.Decision;
import nastavnik.execution.ExecutionState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * Schools by due dates: who has done what.
 *
 * @param columns the due dates, in the order of the roadmaps, then in each roadmap's
 * @param lines a page of the schools that owe any of it
 */
public record Matrix(List<Column> columns, Page<Line> lines) {

    public Matrix {
        columns = List.copyOf(columns);
    }

    /** A due date of an activity in a redaction; done and owed count all schools, not only those of the page. */
    public record Column(
            long redactionId, long activityId, String number, String title, DueDate date, long done, long owed) {
        public LocalDate dueOn() {
            return date.statutory();
        }
    }

    /** A school; its cells are in the order of the columns, null where it owes nothing. */
    public record Line(long schoolId, String school, List<@Nullable Cell> cells) {}

    /** A task of a school. */
    public record Cell(
            long taskId, ExecutionState state, Decision decision, boolean late, boolean doneLate, boolean waiting) {}
}
