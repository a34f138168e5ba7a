package nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/** The last day of a school that is being closed. */
record ClosingForm(@NotBlank @CalendarDate String lastDay) {

    ClosingForm {
        lastDay = text(lastDay);
    }

    /** To be called only after the form has proved valid. */
    LocalDate day() {
        return Dates.parse(lastDay).orElseThrow();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
