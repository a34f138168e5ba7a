package nastavnik.assessment;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of assessments is broken; the words are the messages {@code assessment.refused.…}. */
class AssessmentRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        SET_TWICE("title"),
        BEGUN("parameterSet"),
        NO_PARAMETERS("parameters"),
        TOO_MANY_PARAMETERS("parameters"),
        SAME_PARAMETERS("parameters"),
        SCALE("highest"),
        REPLACED("title"),
        NOT_OFFERED("parameterSet"),
        FOREIGN_PROGRAMME("scope"),
        NOBODY("scope"),
        NOT_FOR_THEM("group"),
        FINISHED("parameterSet");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    AssessmentRefused(Rule rule) {
        super("assessment.refused." + rule, rule.field());
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new AssessmentRefused(rule);
        }
    }
}
