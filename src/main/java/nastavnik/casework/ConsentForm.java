package nastavnik.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.practice.Consent;
import org.jspecify.annotations.Nullable;

/**
 * The author's consent as it is noted.
 *
 * @param by who has given it
 * @param names whether the authors and their contact may be shown
 */
record ConsentForm(
        @NotBlank @Size(max = 500) String by,
        @NotBlank @CalendarDate String on,
        boolean names) {

    ConsentForm {
        by = Typed.line(by);
        on = Typed.line(on);
    }

    static ConsentForm of(@Nullable Consent consent, String authors) {
        return consent == null
                ? new ConsentForm(authors, "", false)
                : new ConsentForm(consent.by(), Dates.compact(consent.on()), consent.names());
    }

    Consent consent() {
        return new Consent(by, Dates.parse(on).orElseThrow(), names);
    }
}
