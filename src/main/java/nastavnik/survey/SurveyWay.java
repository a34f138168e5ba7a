package nastavnik.survey;

import java.util.Arrays;
import java.util.Optional;

/** How a survey is answered; the words are the messages {@code survey.way.…}. */
public enum SurveyWay {
    /** Each by a personal link. */
    LINKS,
    /** On paper; the school types it in. */
    PAPER,
    /** By personal links, but for those who are given a sheet of paper. */
    BOTH;

    boolean links() {
        return this != PAPER;
    }

    boolean paper() {
        return this != LINKS;
    }

    static Optional<SurveyWay> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
