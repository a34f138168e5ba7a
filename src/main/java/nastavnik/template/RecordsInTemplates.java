package nastavnik.template;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Gives the expressions of each page the {@link RecordAccessor}, before the accessors Thymeleaf brings. */
@Component
class RecordsInTemplates implements IEngineContextFactory {

    private final IEngineContextFactory standard = new StandardEngineContextFactory();
    private final RecordAccessor records = new RecordAccessor();

    RecordsInTemplates(SpringTemplateEngine engine) {
        engine.setEngineContextFactory(this);
    }

    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            @Nullable Map<String, Object> attributes,
            IContext context) {
        if (context.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME)
                instanceof StandardEvaluationContext evaluation) {
            var accessors = new ArrayList<>(evaluation.getPropertyAccessors());
            if (!accessors.contains(records)) {
                accessors.addFirst(records);
                evaluation.setPropertyAccessors(accessors);
            }
        }
        return standard.createEngineContext(configuration, template, attributes, context);
    }
}
