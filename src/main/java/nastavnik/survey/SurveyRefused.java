package nastavnik.survey;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of surveys is broken; the words are the messages {@code survey.refused.…}. */
class SurveyRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        NOT_OFFERED("questionnaire"),
        RUNNING("questionnaire"),
        FOREIGN_PROGRAMME("scope"),
        NOBODY("scope"),
        NOT_FOR_THEM("group"),
        CLOSES_IN_PAST("closesOn"),
        CLOSES_TOO_LATE("closesOn"),
        CLOSED("closesOn"),
        NO_LINKS("way"),
        NOT_ON_PAPER("way"),
        ALL_ANSWERED("way"),
        NOT_BOTH("way"),
        PAPER_BEGUN("way");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    SurveyRefused(Rule rule) {
        super("survey.refused." + rule, rule.field());
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new SurveyRefused(rule);
        }
    }
}
