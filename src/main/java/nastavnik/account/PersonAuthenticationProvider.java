package nastavnik.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Spring's check of login and password, with {@link nastavnik.access.SignedIn} as what is left of it in the session. */
@Component
class PersonAuthenticationProvider extends DaoAuthenticationProvider {

    PersonAuthenticationProvider(CredentialsService credentials, PasswordEncoder encoder) {
        super(credentials::find);
        setPasswordEncoder(encoder);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var done = UsernamePasswordAuthenticationToken.authenticated(
                ((Credentials) user).person(), null, user.getAuthorities());
        done.setDetails(authentication.getDetails());
        return done;
    }
}
