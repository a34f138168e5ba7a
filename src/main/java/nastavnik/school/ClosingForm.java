package nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a school that is being closed.
 *
 * @param successor the id of the one it is merged into; empty where it is only closed
 * @param confirmed the last day a person has confirmed though it is unusual; empty where none
 */
record ClosingForm(@NotBlank @CalendarDate String lastDay, String successor, String confirmed) {

    ClosingForm {
        lastDay = text(lastDay);
        successor = text(successor);
        confirmed = text(confirmed);
    }

    /** To be called only after the form has proved valid. */
    LocalDate day() {
        return Dates.parse(lastDay).orElseThrow();
    }

    /** @return whether the day lies so far from today that it has to be confirmed, and is not; as {@link #day} to be called */
    boolean isDoubtful(LocalDate today) {
        return SchoolCard.isFar(day(), today) && !lastDay.equals(confirmed);
    }

    /** @return the school it is merged into; null where it is only closed; to be called only after the form has proved valid */
    @Nullable
    Long successorId() {
        return successor.isEmpty() ? null : Long.valueOf(successor);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
