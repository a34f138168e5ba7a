package nastavnik.mentorsignin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/**
 * Where the invitation goes, as it is typed.
 *
 * @param email the login too
 * @param print whether the invitation is wanted on paper
 */
record SignInForm(
        @NotBlank @Size(max = 200) @Email(regexp = "|[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
        String email,

        boolean print) {

    SignInForm {
        email = Typed.line(email);
    }
}
