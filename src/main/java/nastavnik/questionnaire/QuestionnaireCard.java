package nastavnik.questionnaire;

import java.util.List;

/** What a questionnaire consists of. */
public record QuestionnaireCard(String title, Audience audience, String intro, List<Question> questions) {

    public QuestionnaireCard {
        questions = List.copyOf(questions);
    }
}
