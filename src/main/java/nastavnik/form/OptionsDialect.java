package nastavnik.form;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <option kit:options="${choices}" kit:chosen="${value}">} stands for one option of each {@link Choice}. A city has
 * hundreds of schools, and written with th:each they were most of the work of the pages that can be filtered by one.
 */
@Component
class OptionsDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "kit";
    private static final int PRECEDENCE = 1000;

    OptionsDialect() {
        super("kit", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new OptionsProcessor(prefix));
    }

    private static final class OptionsProcessor extends AbstractAttributeTagProcessor {

        OptionsProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, "option", false, "options", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String words,
                IElementTagStructureHandler handler) {
            var choices = (Iterable<?>) Objects.requireNonNull(value(context, words), words);
            var chosen = Objects.toString(value(context, tag.getAttributeValue(PREFIX, "chosen")), "");
            var html = new StringBuilder();
            for (var each : choices) {
                var choice = (Choice) each;
                html.append("<option value=\"").append(escaped(choice.value())).append('"');
                if (choice.value().equals(chosen)) {
                    html.append(" selected=\"selected\"");
                }
                html.append('>').append(escaped(choice.label())).append("</option>");
            }
            handler.replaceWith(html, false);
        }

        private static @Nullable Object value(ITemplateContext context, String words) {
            var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
            return parser.parseExpression(context, words).execute(context);
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}
