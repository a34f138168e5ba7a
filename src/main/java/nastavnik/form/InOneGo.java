package nastavnik.form;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * An attribute whose element stands for many of its kind, written in one go: where a page has hundreds of them, th:each was
 * most of its work. What is written has to be {@link #escaped}.
 *
 * @param <T> what each element is written of
 */
public abstract class InOneGo<T> extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    private final String element;
    private final String attribute;
    private final @Nullable String beside;

    /**
     * @param beside another attribute of the same prefix, whose value each element is written with; null for none
     */
    protected InOneGo(String prefix, String element, String attribute, @Nullable String beside) {
        super(prefix, prefix, PRECEDENCE);
        this.element = element;
        this.attribute = attribute;
        this.beside = beside;
    }

    /** @param value of the attribute beside; empty where there is none */
    protected abstract void write(T thing, String value, StringBuilder html);

    protected static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Processor(prefix));
    }

    private final class Processor extends AbstractAttributeTagProcessor {

        Processor(String prefix) {
            super(TemplateMode.HTML, prefix, element, false, attribute, true, PRECEDENCE, true);
        }

        @Override
        @SuppressWarnings("unchecked") // the template says what it is
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String words,
                IElementTagStructureHandler handler) {
            var things = (Iterable<T>) Objects.requireNonNull(value(context, words), words);
            var value = beside == null
                    ? ""
                    : Objects.toString(value(context, tag.getAttributeValue(getPrefix(), beside)), "");
            var html = new StringBuilder();
            for (var each : things) {
                write(each, value, html);
            }
            handler.replaceWith(html, false);
        }

        private @Nullable Object value(ITemplateContext context, String words) {
            var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
            return parser.parseExpression(context, words).execute(context);
        }
    }
}
