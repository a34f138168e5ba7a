package nastavnik.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is a day of the calendar as 05.04.2026; blank is left to {@code @NotBlank}. */
@Documented
@Constraint(validatedBy = CalendarDateCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface CalendarDate {

    String message() default "{form.constraint.calendarDate}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
