package nastavnik.oversight;

import java.util.Objects;
import java.util.Set;
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
 * {@code <td matrix:cells="${line.cells}">} stands for the cells of a school. A page of the matrix has two thousand of them,
 * and written with th:each they were most of its work.
 */
@Component
class CellsDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "matrix";
    private static final int PRECEDENCE = 1000;

    CellsDialect() {
        super("matrix", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new CellsProcessor(prefix));
    }

    private static final class CellsProcessor extends AbstractAttributeTagProcessor {

        CellsProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, "td", false, "cells", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String words,
                IElementTagStructureHandler handler) {
            var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
            var cells = (Iterable<?>) Objects.requireNonNull(
                    parser.parseExpression(context, words).execute(context), words);
            var html = new StringBuilder();
            for (var each : cells) {
                write((MatrixView.Cell) each, html);
            }
            handler.replaceWith(html, false);
        }

        private static void write(MatrixView.Cell cell, StringBuilder html) {
            html.append("<td>");
            if (!cell.path().isEmpty()) {
                var words = escaped(cell.words());
                html.append("<a class=\"state ").append(cell.tone());
                html.append("\" href=\"").append(escaped(cell.path()));
                html.append("\" title=\"").append(words);
                html.append("\" aria-label=\"").append(words);
                html.append("\">").append(escaped(cell.sign())).append("</a>");
            }
            html.append("</td>");
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}
