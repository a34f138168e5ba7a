package nastavnik.oversight;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is written with a reminder; may be nothing. */
record PromptForm(@Size(max = 1000) String remark) {

    PromptForm(@Nullable String remark) {
        this.remark = remark == null ? "" : remark.strip();
    }
}
