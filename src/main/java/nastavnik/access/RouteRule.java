package nastavnik.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may open one route.
 *
 * @param anyone the public may
 * @param roles the roles that may, where not anyone
 */
public record RouteRule(boolean anyone, Set<Role> roles) {

    private static final Set<Role> STAFF = Set.of(Role.staff());

    /** @return the rule declared on the handler's method, else on its class; empty where none is declared */
    public static Optional<RouteRule> of(HandlerMethod handler) {
        return of(handler.getMethod()).or(() -> of(handler.getBeanType()));
    }

    private static Optional<RouteRule> of(java.lang.reflect.AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, OpenToAnyone.class)) {
            return Optional.of(new RouteRule(true, EnumSet.allOf(Role.class)));
        }
        var signedIn = AnnotatedElementUtils.findMergedAnnotation(element, OpenToSignedIn.class);
        if (signedIn != null) {
            return Optional.of(new RouteRule(false, signedIn.mentors() ? EnumSet.allOf(Role.class) : STAFF));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, OpenTo.class))
                .map(open -> new RouteRule(false, EnumSet.copyOf(Arrays.asList(open.value()))));
    }

    /** @return whether the route is for all who work in the portal, not for some of them */
    public boolean general() {
        return roles.containsAll(STAFF);
    }

    boolean admits(@Nullable SignedIn person) {
        return anyone || (person != null && roles.contains(person.role()));
    }
}
