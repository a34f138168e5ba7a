package nastavnik.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Schools of the .рф zone type their addresses in Cyrillic, which URI takes in the host only as an authority. */
public class WebAddressCheck implements ConstraintValidator<WebAddress, String> {

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || typed.isBlank() || isWebAddress(typed);
    }

    /** @return whether the words are the address of a page, http or https with a host and without a name and password */
    public static boolean isWebAddress(String typed) {
        try {
            var address = URI.create(typed.strip());
            var web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getRawAuthority() != null && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
