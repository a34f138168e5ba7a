package nastavnik.template;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Keeps «№» and its number in one line wherever a page shows them. Only what is shown is changed: what is stored, searched for,
 * compared and typed keeps its plain space.
 */
@Component
class NumberedNames extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    NumberedNames() {
        super("numbered-names");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Words.class, PRECEDENCE));
    }

    /** Passes over the template's events; public for Thymeleaf, which makes one for each page. */
    public static final class Words extends AbstractTemplateHandler {

        private static final String SIGN = "\u2116 ";
        private static final Pattern NUMBER = Pattern.compile("\u2116 (?=[\\p{L}\\d])");

        private boolean typed;

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            typed |= isTyped(tag.getElementCompleteName());
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (isTyped(tag.getElementCompleteName())) {
                typed = false;
            }
            super.handleCloseElement(tag);
        }

        @Override
        public void handleText(IText text) {
            var words = typed ? "" : text.getText();
            // what was written in one go has tags and attributes in it
            if (words.contains(SIGN) && words.indexOf('<') < 0) {
                super.handleText(getContext()
                        .getModelFactory()
                        .createText(NUMBER.matcher(words).replaceAll("\u2116\u00a0")));
            } else {
                super.handleText(text);
            }
        }

        /** What stands in these comes back with the form. */
        private static boolean isTyped(String element) {
            return element.equals("textarea") || element.equals("option") || element.equals("title");
        }
    }
}
