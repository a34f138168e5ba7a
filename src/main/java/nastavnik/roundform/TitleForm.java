package nastavnik.roundform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** The title of a form as it is typed; version is empty for a new one. */
record TitleForm(String version, @NotBlank @Size(max = 200) String title) {

    TitleForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        title = Typed.line(title);
    }
}
