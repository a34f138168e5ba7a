package nastavnik.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** Why something was taken back, as it was typed. */
record ReasonForm(@NotBlank @Size(max = 1000) String reason) {
    ReasonForm {
        reason = Typed.text(reason);
    }
}
