package nastavnik.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param satisfiedFrom the mark from which on who answers counts as satisfied (a yes is 1); null of all questions but one
 */
@Embeddable
public record Question(
        @Enumerated(EnumType.STRING) QuestionKind kind,
        String words,
        @Nullable Short satisfiedFrom) {

    /** @return whether this question tells who is satisfied */
    public boolean decides() {
        return satisfiedFrom != null;
    }

    /** @return whether who gives this mark is satisfied; of no meaning for a question that does not decide it */
    public boolean satisfiedBy(int mark) {
        return satisfiedFrom != null && mark >= satisfiedFrom;
    }
}
