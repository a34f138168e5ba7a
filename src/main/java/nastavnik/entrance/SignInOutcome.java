package nastavnik.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import nastavnik.access.SignedIn;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where one gets after trying to sign in: to the page asked for, or back to the door with a word why. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final int LONGEST_LOGIN = 200;

    private final Admission admission;
    private RequestCache askedFor = new NullRequestCache();

    SignInOutcome(Admission admission) {
        this.admission = admission;
    }

    void returnTo(RequestCache requests) {
        this.askedFor = requests;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        admission.record((SignedIn) Objects.requireNonNull(authentication.getPrincipal()), request);
        var session = request.getSession();
        session.removeAttribute(Admission.TYPED);
        var back = Optional.ofNullable((String) session.getAttribute(Admission.BACK));
        session.removeAttribute(Admission.BACK);
        var asked = asked(request, response);
        askedFor.removeRequest(request, response);
        response.sendRedirect(back.or(() -> asked).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var typed = request.getParameter("login");
        if (typed != null && typed.length() <= LONGEST_LOGIN) {
            request.getSession().setAttribute(Admission.TYPED, typed);
        }
        if (!(refusal instanceof TooManyAttemptsException)) {
            admission.refused(Objects.requireNonNullElse(typed, ""));
        }
        response.sendRedirect(
                switch (refusal) {
                    case TooManyAttemptsException wait -> "/sign-in?wait=" + wait.minutes();
                    case LockedException blocked -> "/sign-in?blocked";
                    default -> "/sign-in?failed";
                });
    }

    /** What a cookie of the browser says, by its path alone, so that a foreign address leads nowhere. */
    private Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
        try {
            return Optional.ofNullable(askedFor.getRequest(request, response))
                    .map(saved -> URI.create(saved.getRedirectUrl()))
                    .filter(address -> address.getRawPath() != null
                            && address.getRawPath().startsWith("/")
                            && !address.getRawPath().startsWith("//"))
                    .map(address ->
                            address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
