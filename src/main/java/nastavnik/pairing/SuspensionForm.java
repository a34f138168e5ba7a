package nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.mentoring.Suspension;
import org.jspecify.annotations.Nullable;

/** A rest of a pair as it is typed. */
record SuspensionForm(
        @NotBlank @CalendarDate String from,
        @CalendarDate String to,
        @NotBlank String reason) {

    SuspensionForm {
        from = Typed.line(from);
        to = Typed.line(to);
        reason = Suspension.named(Typed.line(reason)).map(Enum::name).orElse("");
    }

    static SuspensionForm on(LocalDate day) {
        return new SuspensionForm(Dates.compact(day), "", "");
    }

    LocalDate firstDay() {
        return Dates.parse(from).orElseThrow();
    }

    @Nullable
    LocalDate lastDay() {
        return Dates.parse(to).orElse(null);
    }
}
