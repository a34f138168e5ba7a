package nastavnik.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** A section as it was typed. */
record SectionForm(
        String version,
        @Size(max = 20) String number,
        @NotBlank @Size(max = 2000) String title) {

    SectionForm {
        version = Typed.text(version);
        number = Typed.text(number);
        title = Typed.text(title);
    }

    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
