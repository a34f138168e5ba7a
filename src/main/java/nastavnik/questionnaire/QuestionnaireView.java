package nastavnik.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire's page.
 *
 * @param replaced whether a later edition has taken its place
 */
record QuestionnaireView(
        long id,
        String title,
        Audience audience,
        @Nullable Addressee addressee,
        String intro,
        int edition,
        boolean used,
        boolean active,
        boolean replaced,
        List<Question> questions) {

    static QuestionnaireView of(Questionnaire questionnaire, boolean replaced) {
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.title(),
                questionnaire.audience(),
                questionnaire.addressee(),
                questionnaire.intro(),
                questionnaire.edition(),
                questionnaire.used(),
                questionnaire.active(),
                replaced,
                questionnaire.questions());
    }
}
