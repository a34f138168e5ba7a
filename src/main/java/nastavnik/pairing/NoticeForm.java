package nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * A notice of an early end as it is typed.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
record NoticeForm(
        @NotBlank @CalendarDate String noticedOn,
        @NotBlank @CalendarDate String until,
        String confirmed) {

    NoticeForm {
        noticedOn = Typed.line(noticedOn);
        until = Typed.line(until);
        confirmed = Typed.line(confirmed);
    }

    LocalDate day() {
        return Dates.parse(noticedOn).orElseThrow();
    }

    LocalDate lastDay() {
        return Dates.parse(until).orElseThrow();
    }
}
