package nastavnik.consolidation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/**
 * Why a frozen summary is corrected, as it was typed.
 *
 * @param version of the period that was read
 * @param again whether schools can send and mend once more
 */
record CorrectionForm(
        String version, @NotBlank @Size(max = 500) String reason, boolean again) {

    CorrectionForm {
        version = Typed.line(version);
        reason = Typed.line(reason);
    }

    int versionRead() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
