package nastavnik.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nastavnik.form.Choice;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the form of a questionnaire offers to choose from. */
@ControllerAdvice(assignableTypes = {QuestionnaireController.class, QuestionLineController.class})
class QuestionnaireChoices {

    private final MessageSource messages;

    QuestionnaireChoices(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute("audiences")
    List<Choice> audiences() {
        return Arrays.stream(Audience.values())
                .map(each -> new Choice(each.name(), words("questionnaire.audience." + each)))
                .toList();
    }

    @ModelAttribute("addressees")
    List<Choice> addressees() {
        return Arrays.stream(Addressee.values())
                .map(each -> new Choice(each.name(), words("questionnaire.addressee." + each)))
                .toList();
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Arrays.stream(QuestionKind.values())
                .map(each -> new Choice(each.name(), words("questionnaire.kind." + each)))
                .toList();
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
