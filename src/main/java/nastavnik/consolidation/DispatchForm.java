package nastavnik.consolidation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/** Under which number a summary left, when and to whom, as it was typed. */
record DispatchForm(
        @NotBlank @Size(max = 50) String outgoingNumber,
        @NotBlank @CalendarDate String sentOn,
        @NotBlank @Size(max = 300) String recipient) {

    DispatchForm {
        outgoingNumber = Typed.line(outgoingNumber);
        sentOn = Typed.line(sentOn);
        recipient = Typed.line(recipient);
    }

    /** To be asked only once the field is valid. */
    LocalDate date() {
        return Dates.parse(sentOn).orElseThrow();
    }
}
