package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import org.junit.jupiter.api.Test;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Errors;

class RuleBrokenTests {

    private final Errors errors = new DataBinder(new CardForm(""), "form").getBindingResult();

    public record CardForm(String title) {}

    private static final class Refused extends RuleBroken {

        @Serial
        private static final long serialVersionUID = 1L;

        Refused(String field) {
            super("card.refused.TWICE", field);
        }
    }

    @Test
    void isSaidAtItsField() {
        new Refused("title").reject(errors);

        assertThat(errors.getGlobalErrors()).isEmpty();
        assertThat(errors.getFieldError("title")).isNotNull().satisfies(error -> assertThat(error.getCode())
                .isEqualTo("card.refused.TWICE"));
    }

    @Test
    void isSaidAboveAFormThatHasNoSuchField() {
        new Refused("day").reject(errors);
        new Refused("").reject(errors);

        assertThat(errors.getFieldErrors()).isEmpty();
        assertThat(errors.getGlobalErrors())
                .extracting(error -> error.getCode())
                .containsExactly("card.refused.TWICE", "card.refused.TWICE");
    }
}
