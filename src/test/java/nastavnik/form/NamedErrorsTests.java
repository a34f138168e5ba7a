package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedErrorsTests {

    private static final String FIELDS = """
            <label class="form-label" for="name">
              <span>Наименование</span> <span class="form-optional">необязательно</span>
            </label>
            <label for="rows0.on">День <small>(дд.мм.гггг)</small></label>
            <fieldset id="types" class="field"><legend class="form-label"><span>Виды &amp; формы</span></legend></fieldset>
            """;

    @Test
    void eachFieldIsNamedByItsLabel() {
        assertThat(NamedErrors.named(summary("name", "Заполните это поле") + FIELDS))
                .contains("<a href=\"#name\">Наименование: заполните это поле</a>");
        assertThat(NamedErrors.named(summary("rows0.on", "Введите дату") + FIELDS))
                .contains(">День: введите дату</a>");
        assertThat(NamedErrors.named(summary("types", "Отметьте") + FIELDS))
                .contains(">Виды &amp; формы: отметьте</a>");
    }

    @Test
    void sentencesAndAbbreviationsBeginAsTheyAreWritten() {
        assertThat(NamedErrors.named(summary("name", "Это не таблица. Сохраните её заново.") + FIELDS))
                .contains(">Наименование: Это не таблица. Сохраните её заново.</a>");
        assertThat(NamedErrors.named(summary("name", "ИНН короток") + FIELDS))
                .contains(">Наименование: ИНН короток</a>");
    }

    @Test
    void whatNamesItsFieldItselfOrHasNoLabelStaysAsItIs() {
        var named = summary("name", "Такое наименование уже есть") + FIELDS;
        var unknown = summary("other", "Заполните это поле") + FIELDS;

        assertThat(NamedErrors.named(named)).isEqualTo(named);
        assertThat(NamedErrors.named(unknown)).isEqualTo(unknown);
        assertThat(NamedErrors.named(FIELDS)).isEqualTo(FIELDS);
    }

    @Test
    void linesStandInTheOrderOfTheFields() {
        var page = """
                <div class="alert error-summary"><ul><li>Не сходится</li><li><a href="#second">Второе</a></li>
                <li><a href="#gone">Нигде</a></li><li><a href="#first">Первое</a></li><li>Файл велик</li></ul></div>
                <input id="first"><input id="second">
                """;

        assertThat(NamedErrors.named(page))
                .containsSubsequence("Не сходится", "Первое", "Второе", "Нигде", "Файл велик");
    }

    @Test
    void linksOutsideOfTheSummaryStayAsTheyAre() {
        var page = summary("name", "Заполните это поле") + "<a href=\"#name\">Вниз</a>" + FIELDS;

        assertThat(NamedErrors.named(page)).contains("<a href=\"#name\">Вниз</a>");
    }

    private static String summary(String field, String words) {
        return """
                <div class="alert alert-danger error-summary" role="alert"><h2>Проверьте введённое</h2>
                <ul><li><a href="#%s">%s</a></li></ul></div>
                """.formatted(field, words);
    }
}
