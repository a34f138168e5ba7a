package nastavnik.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a questionnaire consists of; addressee is null where its words are for anybody. */
public record QuestionnaireCard(
        String title, Audience audience, @Nullable Addressee addressee, String intro, List<Question> questions) {

    public QuestionnaireCard {
        questions = List.copyOf(questions);
    }
}
