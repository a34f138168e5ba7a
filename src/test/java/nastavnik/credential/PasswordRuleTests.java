package nastavnik.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule();
    private final List<String> own = List.of("zvereva", "o.zvereva@example.ru", "Зверева Ольга Петровна");

    @Test
    void fewWordsInARowAreTaken() {
        assertThat(rule.objection("чайник гуляет по крыше", own)).isEmpty();
        assertThat(rule.objection("правда-зелёная-кошка", own)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(rule.objection("ёлка у дома", own)).contains(PasswordObjection.TOO_SHORT);
        assertThat(rule.objection("ёлка у дома!", own)).isEmpty();
        assertThat(rule.objection("абвгд".repeat(26), own)).contains(PasswordObjection.TOO_LONG);
    }

    @Test
    void firstGuessesAreRefusedWhateverTheirCase() {
        assertThat(rule.objection("Qwerty123456", own)).contains(PasswordObjection.COMMON);
        assertThat(rule.objection("ПарольПароль", own)).contains(PasswordObjection.COMMON);
        assertThat(rule.objection("121212121212", own)).contains(PasswordObjection.COMMON);
    }

    @Test
    void ownNameWithLittleElseIsRefused() {
        assertThat(rule.objection("зверева-ольга-1", own)).contains(PasswordObjection.OWN_NAME);
        assertThat(rule.objection("o.zvereva2026", own)).contains(PasswordObjection.OWN_NAME);
        assertThat(rule.objection("зверева любит чай с малиной", own)).isEmpty();
    }
}
