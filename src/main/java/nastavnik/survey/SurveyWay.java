package nastavnik.survey;

import java.util.Arrays;
import java.util.Optional;

/** How a survey is answered; the words are the messages {@code survey.way.…}. */
public enum SurveyWay {
    /** Each by a personal link. */
    LINKS,
    /** On paper; the school types it in. */
    PAPER;

    static Optional<SurveyWay> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
