package nastavnik.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is a time of day as 15:00; blank is left to {@code @NotBlank}. */
@Documented
@Constraint(validatedBy = ClockTimeCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface ClockTime {

    String message() default "{form.constraint.clockTime}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
