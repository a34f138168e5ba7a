package nastavnik.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

public class CalendarDateCheck implements ConstraintValidator<CalendarDate, String> {

    private static final Pattern WRITTEN_RIGHT = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        if (typed == null || typed.isBlank() || Dates.parse(typed.strip()).isPresent()) {
            return true;
        }
        if (WRITTEN_RIGHT.matcher(typed.strip()).matches()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{form.constraint.noSuchDay}")
                    .addConstraintViolation();
        }
        return false;
    }
}
