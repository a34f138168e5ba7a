package nastavnik.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.PortalTest;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.school.SchoolWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SchoolDictionaryTests {

    @Autowired
    SchoolDictionary dictionary;

    @Autowired
    SchoolWords words;

    @ParameterizedTest
    @EnumSource(SchoolType.class)
    void everyTypeIsUnderstoodAsThePortalWritesIt(SchoolType type) {
        assertThat(dictionary.type(words.of(type).toUpperCase(java.util.Locale.ROOT)))
                .contains(type);
    }

    @ParameterizedTest
    @EnumSource(SchoolFlag.class)
    void everyFlagIsUnderstoodAsThePortalWritesIt(SchoolFlag flag) {
        assertThat(dictionary.flags(words.of(flag)).known()).containsExactly(flag);
    }

    @Test
    void flagsAreListedByCommasSemicolonsAndLines() {
        var flags = dictionary.flags("РИП; школа - лидер,\nшкола с низкими результатами обучения");

        assertThat(flags.known())
                .containsExactlyInAnyOrder(
                        SchoolFlag.REGIONAL_INNOVATION_SITE, SchoolFlag.LEADER, SchoolFlag.LOW_RESULTS);
        assertThat(flags.unknown()).isEmpty();
        assertThat(dictionary.flags("РИП; высокая крыша").unknown()).contains("высокая крыша");
    }

    @ParameterizedTest
    @CsvSource({
        "МБОУ «СОШ № 14», SCHOOL",
        "МАОУ лицей № 5, SCHOOL",
        "МБДОУ «ДС № 31», KINDERGARTEN",
        "Детский сад «Солнышко», KINDERGARTEN",
        "МБУ ДО «ДДТ», SUPPLEMENTARY",
        "Детская школа искусств № 3, SUPPLEMENTARY",
        "ГБПОУ «Политехнический техникум», COLLEGE"
    })
    void typeIsGuessedFromTheName(String shortName, SchoolType type) {
        assertThat(dictionary.typeOf(shortName)).contains(type);
    }

    @Test
    void nothingIsGuessedWhereTheNameTellsNothing() {
        assertThat(dictionary.typeOf("Ресурсный центр «Рост»")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-", "–", "—", "Нет", "отсутствует"})
    void dashEmptiesAField(String words) {
        assertThat(dictionary.isNothing(words)).isTrue();
    }
}
