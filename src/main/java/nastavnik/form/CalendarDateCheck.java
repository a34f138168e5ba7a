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
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + wrong(typed) + "}").addConstraintViolation();
        return false;
    }

    /** @return key of the words for a text that is no day: it is written otherwise, or the calendar does not have it */
    public static String wrong(String typed) {
        return WRITTEN_RIGHT.matcher(typed.strip()).matches()
                ? "form.constraint.noSuchDay"
                : "form.constraint.calendarDate";
    }
}
