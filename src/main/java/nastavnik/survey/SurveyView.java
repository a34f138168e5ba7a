package nastavnik.survey;

import java.util.List;
import nastavnik.questionnaire.Audience;

/**
 * A survey's page.
 *
 * @param programme empty where all pairs of the year are asked
 * @param closed whether it takes answers no more
 * @param shown whether there are enough answers for results, once it is closed
 * @param askedFew whether there cannot be enough
 */
record SurveyView(
        long id,
        String title,
        Audience audience,
        String school,
        String year,
        String programme,
        SurveyWay way,
        String openedOn,
        String lastDay,
        boolean closed,
        boolean shown,
        boolean askedFew,
        long asked,
        long handed,
        long onPaper,
        long sheets,
        long answered,
        List<Event> history) {

    /**
     * Something done with the survey.
     *
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action) {}

    public boolean links() {
        return way.links();
    }

    public boolean paper() {
        return way.paper();
    }

    /** @return whether some answer by a link and some on paper */
    public boolean both() {
        return way == SurveyWay.BOTH;
    }

    /** @return how many sheets are expected at most */
    public long sheetsAsked() {
        return both() ? onPaper : asked;
    }
}
