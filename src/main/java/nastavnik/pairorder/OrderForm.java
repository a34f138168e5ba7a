package nastavnik.pairorder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * Number and date of a signed order as they are typed.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
record OrderForm(
        @NotBlank @Size(max = 50) String number,
        @NotBlank @CalendarDate String date,
        String confirmed) {

    OrderForm {
        number = Typed.line(number);
        date = Typed.line(date);
        confirmed = Typed.line(confirmed);
    }

    LocalDate day() {
        return Dates.parse(date).orElseThrow();
    }
}
