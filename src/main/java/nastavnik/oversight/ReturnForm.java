package nastavnik.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an answer is returned. */
record ReturnForm(@NotBlank @Size(max = 1000) String remark) {

    ReturnForm(@Nullable String remark) {
        this.remark = remark == null ? "" : remark.strip();
    }
}
