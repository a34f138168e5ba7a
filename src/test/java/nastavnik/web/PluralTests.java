package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class PluralTests {

    @ParameterizedTest
    @CsvSource({
        "0,0 строк",
        "1,1 строка",
        "2,2 строки",
        "5,5 строк",
        "11,11 строк",
        "12,12 строк",
        "21,21 строка",
        "104,104 строки",
        "1112,1112 строк"
    })
    void countsInRussian(long count, String words) {
        var messages = new StaticMessageSource();
        messages.addMessage("probe", Locale.of("ru"), "{0} строка|{0} строки|{0} строк");
        assertThat(new Plural(messages).of("probe", count)).isEqualTo(words);
    }
}
