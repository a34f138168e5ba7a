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

    /** @return the rule declared on the handler's method, else on its class; empty where none is declared */
    public static Optional<RouteRule> of(HandlerMethod handler) {
        return of(handler.getMethod()).or(() -> of(handler.getBeanType()));
    }

    private static Optional<RouteRule> of(java.lang.reflect.AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, OpenToAnyone.class)) {
            return Optional.of(new RouteRule(true, EnumSet.allOf(Role.class)));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, OpenToSignedIn.class)) {
            return Optional.of(new RouteRule(false, EnumSet.allOf(Role.class)));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, OpenTo.class))
                .map(open -> new RouteRule(false, EnumSet.copyOf(Arrays.asList(open.value()))));
    }

    boolean admits(@Nullable SignedIn person) {
        return anyone || (person != null && roles.contains(person.role()));
    }
}
