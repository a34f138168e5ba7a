package nastavnik.entrance;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Spring's check of login and password, throttled, with {@link nastavnik.access.SignedIn} as what is left of it in the
 * session. Each attempt is counted before its password is checked, so that many at once get no further than one by one.
 */
@Component
class PersonAuthenticationProvider extends DaoAuthenticationProvider {

    private final CredentialsService credentials;
    private final Throttle throttle;

    PersonAuthenticationProvider(CredentialsService credentials, PasswordEncoder encoder, Throttle throttle) {
        super(typed ->
                credentials.find(typed).orElseThrow(() -> new UsernameNotFoundException("Nobody signs in as this")));
        this.credentials = credentials;
        this.throttle = throttle;
        setPasswordEncoder(encoder);
        // That an account is blocked is told only to whoever knows its password.
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(user -> {
            if (!user.isAccountNonLocked()) {
                throw new LockedException("Account is blocked");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName();
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var known = credentials.find(typed).map(found -> found.person().accountId());
        var here = known.map(id -> Throttle.account(id, address)).orElseGet(() -> Throttle.stranger(typed, address));
        var anywhere = known.map(Throttle::account).orElseGet(() -> Throttle.stranger(typed));
        throttle.enter(here, anywhere, Throttle.address(address));
        var done = super.authenticate(attempt);
        throttle.passed(here, anywhere, Throttle.address(address));
        return done;
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
