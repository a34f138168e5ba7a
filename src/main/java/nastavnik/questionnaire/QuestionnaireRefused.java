package nastavnik.questionnaire;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of questionnaires is broken; the words are the messages {@code questionnaire.refused.…}. */
class QuestionnaireRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Rule {
        TWICE,
        NO_QUESTIONS,
        TOO_MANY_QUESTIONS,
        NO_DECIDING_QUESTION,
        OPEN_CANNOT_DECIDE,
        THRESHOLD_BEYOND_SCALE,
        REPLACED
    }

    QuestionnaireRefused(Rule rule) {
        super("questionnaire.refused." + rule);
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new QuestionnaireRefused(rule);
        }
    }
}
