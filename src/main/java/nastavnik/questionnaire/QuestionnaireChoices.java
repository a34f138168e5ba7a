package nastavnik.questionnaire;

import java.util.List;
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
        return Choice.of(messages, "questionnaire.audience.", Audience.values());
    }

    @ModelAttribute("addressees")
    List<Choice> addressees() {
        return Choice.of(messages, "questionnaire.addressee.", Addressee.values());
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Choice.of(messages, "questionnaire.kind.", QuestionKind.values());
    }
}
