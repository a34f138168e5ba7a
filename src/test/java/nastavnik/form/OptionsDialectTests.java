package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class OptionsDialectTests {

    private static final String TEMPLATE = "<option kit:options=\"${schools}\" kit:chosen=\"${chosen}\">Школа</option>";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    @BeforeEach
    void dialect() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new OptionsDialect());
    }

    private String rendered(Object chosen, Choice... schools) {
        var values = new java.util.HashMap<String, Object>(Map.of("schools", List.of(schools)));
        values.put("chosen", chosen);
        return engine.process(TEMPLATE, new Context(Locale.of("ru"), values));
    }

    @Test
    void oneOptionForEachChoice() {
        assertThat(rendered("2", new Choice("1", "СОШ № 1"), new Choice("2", "СОШ № 2")))
                .isEqualTo("<option value=\"1\">СОШ № 1</option>"
                        + "<option value=\"2\" selected=\"selected\">СОШ № 2</option>");
        assertThat(rendered("", new Choice("1", "СОШ № 1"))).isEqualTo("<option value=\"1\">СОШ № 1</option>");
        assertThat(rendered("")).isEmpty();
    }

    @Test
    void wordsStayWords() {
        assertThat(rendered("", new Choice("\"><script>", "<b>«Ё» & 'Ко'</b> [[${chosen}]]")))
                .isEqualTo("<option value=\"&quot;&gt;&lt;script&gt;\">"
                        + "&lt;b&gt;«Ё» &amp; &#39;Ко&#39;&lt;/b&gt; [[${chosen}]]</option>");
    }

    @Test
    void whatIsNoChoiceIsAMistakeOfTheTemplate() {
        var context = new Context(Locale.of("ru"), Map.of("schools", List.of("СОШ № 1"), "chosen", ""));
        assertThatThrownBy(() -> engine.process(TEMPLATE, context)).isInstanceOf(TemplateProcessingException.class);
    }
}
