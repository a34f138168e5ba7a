package nastavnik.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class WholeNumberCheck implements ConstraintValidator<WholeNumber, String> {

    private int min;
    private int max;

    @Override
    public void initialize(WholeNumber bounds) {
        min = bounds.min();
        max = bounds.max();
    }

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        if (typed == null || typed.isBlank()) {
            return true;
        }
        try {
            var number = Integer.parseInt(typed.strip());
            return number >= min && number <= max;
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }
}
