package nastavnik.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Many type the point of dates between hours and minutes, too. */
public class ClockTimeCheck implements ConstraintValidator<ClockTime, String> {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || typed.isBlank() || parse(typed).isPresent();
    }

    /** @return 15:00, 9:30 and 15.00 as a time; empty for anything else */
    public static Optional<LocalTime> parse(String typed) {
        var matcher = TIME.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
