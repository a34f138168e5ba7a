package nastavnik.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

public class CalendarDateCheck implements ConstraintValidator<CalendarDate, String> {

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || typed.isBlank() || Dates.parse(typed.strip()).isPresent();
    }
}
