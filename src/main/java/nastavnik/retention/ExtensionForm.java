package nastavnik.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/** Until when somebody's data is kept longer, and why, as it is typed. */
record ExtensionForm(
        @NotBlank @CalendarDate String until,
        @NotBlank @Size(max = 300) String reason) {

    ExtensionForm {
        until = Typed.line(until);
        reason = Typed.line(reason);
    }

    LocalDate day() {
        return Dates.parse(until).orElseThrow();
    }
}
