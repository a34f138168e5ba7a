package nastavnik.schedule;

import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;

/** Where to sign up, and what was recorded; each may be empty. */
record LinksForm(
        @Size(max = 1000) @WebAddress String registration,
        @Size(max = 1000) @WebAddress String recording) {

    LinksForm {
        registration = Typed.line(registration);
        recording = Typed.line(recording);
    }
}
