package nastavnik.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a controller, or on one of its methods (which then decides alone), the roles that may open the route.
 * A route without {@link OpenTo}, {@link OpenToSignedIn} or {@link OpenToAnyone} is refused to everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenTo {
    Role[] value();
}
