package nastavnik.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nastavnik.access.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form sent after its session has ended: instead of being refused the person signs in again and comes back to the page
 * of the form, where the browser still has what was typed.
 */
@Component
class EndedSession implements AccessDeniedHandler {

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        if (!(refusal instanceof CsrfException) || signedIn) {
            refuse.handle(request, response, refusal);
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            page(request).ifPresent(path -> request.getSession().setAttribute(Admission.BACK, path));
            response.sendRedirect("/sign-in?stale");
        }
    }

    /**
     * The page of the form, by its path alone. A form on a page of somebody else's leads nowhere and leaves no session
     * behind.
     */
    private static Optional<String> page(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var page = URI.create(referer);
            var path = page.getRawPath();
            var own = request.getServerName().equalsIgnoreCase(page.getHost());
            var plain = own
                    && path != null
                    && path.startsWith("/")
                    && !path.startsWith("//")
                    && !path.startsWith("/sign-in");
            return plain ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
