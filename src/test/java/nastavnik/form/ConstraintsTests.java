package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTests {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record ProbeForm(
            @WholeNumber(min = 1, max = 28) String day,
            @CalendarDate String date,
            @WebAddress String link) {}

    @Test
    void blankIsLeftToOtherConstraints() {
        assertThat(VALIDATOR.validate(new ProbeForm("", " ", ""))).isEmpty();
    }

    @Test
    void allMistakesComeAtOnce() {
        assertThat(VALIDATOR.validate(new ProbeForm("пятое", "31.02.2026", "сайт школы")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "29", "5.0", "5,5", "-1", "99999999999999999999"})
    void wholeNumberKeepsItsBounds(String day) {
        assertThat(VALIDATOR.validate(new ProbeForm(day, "05.04.2026", ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/",
                "https:",
                "http://",
                "https://a@b.ru/",
                "//example.org"
            })
    void onlyPagesOfTheWebAreAddresses(String link) {
        assertThat(VALIDATOR.validate(new ProbeForm("5", "05.04.2026", link))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://school14.example.org/nastavnik", "http://школа14.рф/практики", "HTTPS://EXAMPLE.ORG"})
    void addressesOfPagesAreTaken(String link) {
        assertThat(VALIDATOR.validate(new ProbeForm("5", "05.04.2026", link))).isEmpty();
    }
}
