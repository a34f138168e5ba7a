package nastavnik.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is a whole number between two bounds; blank is left to {@code @NotBlank}. */
@Documented
@Constraint(validatedBy = WholeNumberCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface WholeNumber {

    int min() default 0;

    int max() default Integer.MAX_VALUE;

    String message() default "{form.constraint.wholeNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
