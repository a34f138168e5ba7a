package nastavnik.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is the address of a page, http or https with a host; blank is left to {@code @NotBlank}. */
@Documented
@Constraint(validatedBy = WebAddressCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface WebAddress {

    String message() default "{form.constraint.webAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
