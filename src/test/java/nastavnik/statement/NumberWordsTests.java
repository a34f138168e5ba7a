package nastavnik.statement;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.statement.NumberWords.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NumberWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0 (ноль), 0 (ноль)",
        "1, 1 (одно), 1 (одна)",
        "2, 2 (два), 2 (две)",
        "3, 3 (три), 3 (три)",
        "11, 11 (одиннадцать), 11 (одиннадцать)",
        "19, 19 (девятнадцать), 19 (девятнадцать)",
        "20, 20 (двадцать), 20 (двадцать)",
        "42, 42 (сорок два), 42 (сорок две)",
        "112, 112 (сто двенадцать), 112 (сто двенадцать)",
        "901, 901 (девятьсот одно), 901 (девятьсот одна)",
        "1000, 1000 (одна тысяча), 1000 (одна тысяча)",
        "2345, 2345 (две тысячи триста сорок пять), 2345 (две тысячи триста сорок пять)",
        "12000, 12000 (двенадцать тысяч), 12000 (двенадцать тысяч)",
        "121001, 121001 (сто двадцать одна тысяча одно), 121001 (сто двадцать одна тысяча одна)",
        "999999, 999999 (девятьсот девяносто девять тысяч девятьсот девяносто девять), 999999 (девятьсот девяносто девять тысяч девятьсот девяносто девять)",
        "1000000, 1000000, 1000000"
    })
    void figuresAreSaidInWords(long number, String neuter, String feminine) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/statement");
        messages.setDefaultEncoding("UTF-8");
        var words = new NumberWords(messages);
        assertThat(words.of(number, Gender.NEUTER)).isEqualTo(neuter);
        assertThat(words.of(number, Gender.FEMININE)).isEqualTo(feminine);
    }
}
