package nastavnik.erasure;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The order to destroy somebody's data as it is typed.
 *
 * @param commission members, a line each: two at least, for one alone proves nothing
 * @param papers that the papers in the school are destroyed too, or were never made
 */
record ErasureForm(
        @NotBlank
        @Size(max = 1_000)
        @Pattern(regexp = "(?s)(\\s*|.*\\S\\s*\\n\\s*\\S.*)", message = "{erasure.commission.two}")
        String commission,

        @AssertTrue(message = "{erasure.papers.needed}") boolean papers) {

    ErasureForm {
        commission = commission == null ? "" : commission.replace("\r", "").strip();
    }

    static ErasureForm blank(@Nullable String director) {
        return new ErasureForm(director == null ? "" : director, false);
    }
}
