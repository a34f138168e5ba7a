package nastavnik.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every route to its declared rule, before anything typed is read. It asks the handler Spring MVC has really
 * chosen, so no second matching of paths can disagree with the first; a handler without a rule is refused.
 */
class AccessGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !ErrorController.class.isAssignableFrom(method.getBeanType())) {
            var person = signedIn();
            if (RouteRule.of(method).filter(rule -> rule.admits(person)).isEmpty()) {
                throw new AccessDeniedException("No rule of " + method.getShortLogMessage() + " admits this person");
            }
        }
        return true;
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
