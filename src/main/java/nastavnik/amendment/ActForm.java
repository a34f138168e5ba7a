package nastavnik.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.plan.AmendingAct;
import org.jspecify.annotations.Nullable;

/** The amending act as it was typed. */
record ActForm(
        @NotBlank @Size(max = 500) String issuer,
        @NotBlank @CalendarDate String signedOn,
        @Size(max = 50) String number,
        @NotBlank @CalendarDate String effectiveFrom,
        @Size(max = 1000) String actTitle) {

    ActForm {
        issuer = text(issuer);
        signedOn = text(signedOn);
        number = text(number);
        effectiveFrom = text(effectiveFrom);
        actTitle = text(actTitle);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replaceAll("\\s+", " ").strip();
    }

    /** To be asked only once the form is valid. */
    AmendingAct act() {
        return new AmendingAct(
                issuer,
                Dates.parse(signedOn).orElseThrow(),
                number,
                actTitle,
                Dates.parse(effectiveFrom).orElseThrow());
    }
}
