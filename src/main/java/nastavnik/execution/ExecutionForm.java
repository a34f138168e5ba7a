package nastavnik.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.web.CalendarDate;
import nastavnik.web.WebAddress;
import nastavnik.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/** What is typed about a due date. */
record ExecutionForm(
        @NotBlank String state,
        @CalendarDate String doneOn,
        @Size(max = 2000) String result,
        @Size(max = 1000) @WebAddress String link,
        @WholeNumber(min = -1) String version) {

    ExecutionForm {
        state = stripped(state);
        doneOn = stripped(doneOn);
        result = stripped(result);
        link = stripped(link);
        version = stripped(version);
    }

    static ExecutionForm of(Marking marking, LocalDate today) {
        var mark = marking.due().mark();
        var doneOn = mark.doneOn();
        return new ExecutionForm(
                mark.state().name(),
                Dates.compact(doneOn == null ? today : doneOn),
                mark.result(),
                mark.link(),
                Integer.toString(marking.version()));
    }

    /** To be called once the form is valid. */
    Mark mark() {
        var chosen = ExecutionState.valueOf(state);
        return new Mark(
                chosen, chosen == ExecutionState.DONE ? Dates.parse(doneOn).orElseThrow() : null, result, link);
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
