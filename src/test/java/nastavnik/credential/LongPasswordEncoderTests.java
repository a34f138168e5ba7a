package nastavnik.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class LongPasswordEncoderTests {

    private final LongPasswordEncoder encoder = new LongPasswordEncoder();

    @Test
    void everyLetterOfALongRussianPasswordCounts() {
        var password = "съешь ещё этих мягких французских булок, да выпей же чаю и ложись спать пораньше";
        var encoded = encoder.encode(password);

        assertThat(encoder.matches(password, encoded)).isTrue();
        assertThat(encoder.matches(password + "!", encoded)).isFalse();
    }

    @Test
    void bothSpellingsOfALetterAreTheSamePassword() {
        var encoded = encoder.encode("зимний чайник");

        assertThat(encoder.matches(Normalizer.normalize("зимний чайник", Normalizer.Form.NFD), encoded))
                .isTrue();
    }

    @Test
    void nobodyWithoutPasswordIsLetIn() {
        assertThat(encoder.matches("anything", null)).isFalse();
    }
}
