package nastavnik.profile;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of requests and profiles is broken; the words are the messages {@code profile.refused.…}. */
class ProfileRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        NO_MENTEE("request"),
        NO_MENTOR("competences"),
        GRADES_HALF("gradeFrom"),
        GRADES_ORDER("gradeFrom"),
        COURSE_NEEDED("course"),
        TRAINED_IN_FUTURE("trainedOn"),
        INTERVIEWED_IN_FUTURE("interviewedOn"),
        NO_CONSENT("competences"),
        NO_PROCESSING("competences"),
        NAME_IN_OFFER("competences");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    ProfileRefused(Rule rule) {
        super("profile.refused." + rule, rule.field());
    }
}
