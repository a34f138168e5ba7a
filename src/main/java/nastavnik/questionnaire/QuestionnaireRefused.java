package nastavnik.questionnaire;

import java.io.Serial;

/** A rule of questionnaires is broken; the words are the messages {@code questionnaire.refused.…}. */
class QuestionnaireRefused extends RuntimeException {

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

    private final Rule rule;

    QuestionnaireRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new QuestionnaireRefused(rule);
        }
    }
}
