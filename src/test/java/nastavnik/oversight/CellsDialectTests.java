package nastavnik.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class CellsDialectTests {

    private static String rendered(MatrixView.Cell... cells) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new CellsDialect());
        var values = Map.<String, Object>of("cells", List.of(cells));
        return engine.process("<td matrix:cells=\"${cells}\">✓</td>", new Context(Locale.of("ru"), values));
    }

    @Test
    void oneCellForEachDate() {
        assertThat(rendered(
                        new MatrixView.Cell("/tasks/7", "✓", "state-good", "СОШ № 1, 1.4: выполнено"),
                        new MatrixView.Cell("", "", "", "")))
                .isEqualTo("<td><a class=\"state state-good\" href=\"/tasks/7\" title=\"СОШ № 1, 1.4: выполнено\""
                        + " aria-label=\"СОШ № 1, 1.4: выполнено\">✓</a></td><td></td>");
    }

    @Test
    void wordsStayWords() {
        assertThat(rendered(new MatrixView.Cell("/tasks/7", "<", "state-good", "\"><script>")))
                .isEqualTo("<td><a class=\"state state-good\" href=\"/tasks/7\" title=\"&quot;&gt;&lt;script&gt;\""
                        + " aria-label=\"&quot;&gt;&lt;script&gt;\">&lt;</a></td>");
    }
}
