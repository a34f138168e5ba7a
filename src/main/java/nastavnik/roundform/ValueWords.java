package nastavnik.roundform;

import java.util.List;
import java.util.Locale;
import nastavnik.form.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people read of answers and of what is wrong with them. */
@Component
public class ValueWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    ValueWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return the answer as people read it; empty where there is none */
    public String of(FormField field, FieldValue value) {
        return of(field, value.value());
    }

    /** @return as {@link #of(FormField, FieldValue)}; what was typed and is no answer stays as it is */
    public String of(FormField field, String value) {
        if (field.kind().chosen()
                && field.kind() != FieldKind.CHOICE
                && field.answers().contains(value)) {
            return messages.getMessage("roundform.answer." + field.kind() + "." + value, null, RUSSIAN);
        }
        return FormRules.number(field.kind(), value).map(FormRules::words).orElse(value);
    }

    /** @return what stands instead of a share of too few people */
    public String few() {
        return messages.getMessage("roundform.few", null, RUSSIAN);
    }

    /** @return the answers of a field to choose from, with their words */
    public List<Choice> choices(FormField field) {
        return field.answers().stream()
                .map(each -> new Choice(each, of(field, each)))
                .toList();
    }

    /** @return what is wrong, as a sentence */
    public String of(Problem problem) {
        return messages.getMessage(
                "roundform.problem." + problem.rule(), problem.args().toArray(), RUSSIAN);
    }
}
