package nastavnik.fulfilment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskReport;
import nastavnik.form.CalendarDate;
import nastavnik.form.WholeNumber;
import org.jspecify.annotations.Nullable;

/** What is typed about a task. */
record TaskForm(
        @NotBlank String state,
        @CalendarDate String doneOn,
        @CalendarDate String movedTo,
        @Size(max = 2000) String result,
        @Size(max = 20_000) String links,
        @Size(max = 100) String orderNumber,
        @CalendarDate String orderOn,
        @Size(max = 1000) String reason,
        @WholeNumber(min = 0) String version) {

    TaskForm {
        state = stripped(state);
        doneOn = stripped(doneOn);
        movedTo = stripped(movedTo);
        result = stripped(result);
        links = stripped(links);
        orderNumber = stripped(orderNumber);
        orderOn = stripped(orderOn);
        reason = stripped(reason);
        version = stripped(version);
    }

    static TaskForm of(TaskEntry task, LocalDate today) {
        var said = task.said();
        return new TaskForm(
                said.state() == ExecutionState.OPEN
                        ? ExecutionState.DONE.name()
                        : said.state().name(),
                said.state() == ExecutionState.OPEN ? Dates.compact(today) : compact(said.doneOn()),
                compact(said.movedTo()),
                said.result(),
                String.join("\n", said.links()),
                said.orderNumber(),
                compact(said.orderOn()),
                said.reason(),
                Integer.toString(task.version()));
    }

    /** To be called once the form is valid; a day that the state does not need is left out. */
    TaskReport report() {
        var chosen = ExecutionState.valueOf(state);
        return new TaskReport(
                chosen,
                chosen == ExecutionState.DONE ? day(doneOn) : null,
                chosen == ExecutionState.MOVED ? day(movedTo) : null,
                result,
                addresses(),
                orderNumber,
                day(orderOn),
                reason);
    }

    /** @return the addresses, one of each line */
    List<String> addresses() {
        return links.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static @Nullable LocalDate day(String typed) {
        return Dates.parse(typed).orElse(null);
    }

    private static String compact(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
