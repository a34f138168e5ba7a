package nastavnik.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that whoever works in the portal may open the route, whatever the role; a mentor, who only has pairs, may not. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToSignedIn {

    /** Whether a mentor may too: his own account, nothing of a school or the city. */
    boolean mentors() default false;
}
