package nastavnik.entrance;

import java.util.Objects;
import java.util.Optional;
import nastavnik.credential.PasswordObjection;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new password, typed twice; nothing is stripped of it. */
record PasswordForm(String present, String password, String repeated) {

    PasswordForm(@Nullable String present, @Nullable String password, @Nullable String repeated) {
        this.present = Objects.requireNonNullElse(present, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    /** Says at the fields what is wrong with the new password. */
    void check(Optional<PasswordObjection> objection, Errors errors) {
        objection.ifPresent(reason -> errors.rejectValue("password", "entrance.password.objection." + reason));
        if (!password.equals(repeated)) {
            errors.rejectValue("repeated", "entrance.password.different");
        }
    }

    /** Passwords get into no log. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
