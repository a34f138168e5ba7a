package nastavnik.mentoringgroup;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * A notice that a group ends early, as it is typed.
 *
 * @param confirmed codes of the doubts that were confirmed
 */
record GroupNoticeForm(
        @NotBlank @CalendarDate String noticedOn,
        @NotBlank @CalendarDate String until,
        String confirmed) {

    GroupNoticeForm {
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
