package nastavnik.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;

/**
 * The answer to a request for more time, as it was typed.
 *
 * @param decision {@code grant} or {@code decline}
 */
record AnswerForm(
        String decision,
        @NotBlank @CalendarDate String until,
        @Size(max = 500) String answer) {

    AnswerForm {
        decision = Typed.line(decision);
        until = Typed.line(until);
        answer = Typed.line(answer);
    }

    boolean declines() {
        return "decline".equals(decision);
    }

    /** To be asked only once the field is valid. */
    LocalDate date() {
        return Dates.parse(until).orElseThrow();
    }
}
