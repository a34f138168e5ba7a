package nastavnik.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.plan.Agreement;

/** Who agreed to a draft, and when, as it was typed. */
record AgreementForm(
        @NotBlank @Size(max = 500) String agreedBy,
        @NotBlank @CalendarDate String agreedOn) {

    AgreementForm {
        agreedBy = Typed.text(agreedBy);
        agreedOn = Typed.text(agreedOn);
    }

    /** To be asked only once the form is valid. */
    Agreement agreement() {
        return new Agreement(agreedBy, Dates.parse(agreedOn).orElseThrow());
    }
}
