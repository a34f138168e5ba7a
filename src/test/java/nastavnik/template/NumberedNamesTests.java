package nastavnik.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class NumberedNamesTests {

    private static final Context NAMES = new Context(
            null, Map.of("name", "МБОУ «СОШ № 16»", "key", "a", "order", "приказ № 5-од", "sign", "№ п/п, № <"));

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    NumberedNamesTests() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new NumberedNames());
    }

    @Test
    void signAndNumberStayInOneLine() {
        assertThat(page("<td th:text=\"${name}\"></td>")).isEqualTo("<td>МБОУ «СОШ №\u00a016»</td>");
        assertThat(page("<td>[[${order}]] и № 7</td>")).isEqualTo("<td>приказ №\u00a05-од и №\u00a07</td>");
        assertThat(page("<th>№</th><td th:text=\"${sign}\"></td>")).isEqualTo("<th>№</th><td>№\u00a0п/п, № &lt;</td>");
    }

    @Test
    void whatComesBackWithAFormStaysAsItIs() {
        for (var page :
                new String[] {"<textarea>СОШ № 16</textarea>", "<option>СОШ № 16</option>", "<input value=\"СОШ № 16\">"
                }) {
            assertThat(page(page)).isEqualTo(page);
        }
        assertThat(page("<textarea>СОШ № 16</textarea><p>СОШ № 16</p>")).endsWith("<p>СОШ №\u00a016</p>");
    }

    private String page(String template) {
        return engine.process(template, NAMES);
    }
}
