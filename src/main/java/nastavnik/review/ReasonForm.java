package nastavnik.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** Why something is decided, as it was typed. */
record ReasonForm(@NotBlank @Size(max = 500) String reason) {

    ReasonForm {
        reason = Typed.line(reason);
    }
}
