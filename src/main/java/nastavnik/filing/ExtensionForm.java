package nastavnik.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/** A request for more time, as it was typed. */
record ExtensionForm(
        @NotBlank @CalendarDate String until,
        @NotBlank @Size(max = 500) String reason) {

    ExtensionForm {
        until = Typed.line(until);
        reason = Typed.line(reason);
    }

    /** To be asked only once the field is valid. */
    LocalDate date() {
        return Dates.parse(until).orElseThrow();
    }
}
