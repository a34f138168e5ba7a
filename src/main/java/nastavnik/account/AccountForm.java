package nastavnik.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed of an account.
 *
 * @param login empty where the e-mail is to be the login
 * @param schoolIds left out for roles that work for no school
 * @param print whether the invitation is wanted on paper
 * @param version of the account the form was opened with; empty for a new one
 */
record AccountForm(
        @NotBlank @Size(max = 200) String fullName,

        @NotBlank @Size(max = 200) String post,

        @NotBlank String role,

        List<String> schoolIds,

        @Email(regexp = "|[^\\s@]+@[^\\s@]+\\.[^\\s@]+") @Size(max = 200)
        String email,

        @Pattern(regexp = "|[\\p{L}\\p{N}._@+-]{3,200}", message = "{account.form.login.characters}")
        String login,

        boolean print,
        String version) {

    AccountForm(
            @Nullable String fullName,
            @Nullable String post,
            @Nullable String role,
            @Nullable List<String> schoolIds,
            @Nullable String email,
            @Nullable String login,
            boolean print,
            @Nullable String version) {
        this.fullName = Typed.line(fullName);
        this.post = Typed.line(post);
        this.role = stripped(role);
        this.schoolIds = schoolIds == null
                ? List.of()
                : List.copyOf(schoolIds.stream().filter(Objects::nonNull).toList());
        this.email = stripped(email);
        this.login = stripped(login);
        this.print = print;
        this.version = stripped(version);
    }

    static AccountForm empty() {
        return new AccountForm("", "", "", List.of(), "", "", false, "");
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.fullName(),
                account.post(),
                account.role().name(),
                account.schoolIds().stream().map(Object::toString).toList(),
                account.email(),
                account.login(),
                false,
                Integer.toString(account.version()));
    }

    /** @return the same as typed, as if opened with this version */
    AccountForm on(String newVersion) {
        return new AccountForm(fullName, post, role, schoolIds, email, login, print, newVersion);
    }

    /** Checks what one field alone does not show; keeper is the role of who fills the form in. */
    void check(Role keeper, boolean loginTaken, Errors errors) {
        var chosen = chosenRole();
        if (!role.isEmpty()
                && chosen.filter(each -> Account.keptBy(keeper, each)).isEmpty()) {
            errors.rejectValue("role", "account.form.role.unknown");
        }
        if (chosen.filter(Role::hasSchools).isPresent()
                && enrolment().schoolIds().isEmpty()) {
            errors.rejectValue("schoolIds", "account.form.schools.missing");
        }
        if (login.isEmpty() && email.isEmpty()) {
            errors.rejectValue("login", "account.form.login.missing");
        } else if (loginTaken) {
            errors.rejectValue("login", "account.form.login.taken");
        }
    }

    /** To be asked once the form is checked. */
    Enrolment enrolment() {
        var chosen = chosenRole().orElse(Role.CONTROLLER);
        var ids = schoolIds.stream()
                .filter(id -> chosen.hasSchools() && id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return new Enrolment(login.isEmpty() ? email : login, email, fullName, post, chosen, ids);
    }

    private Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findAny();
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
