package nastavnik.survey;

import java.time.LocalDate;
import nastavnik.calendar.SchoolYear;
import nastavnik.programme.Programme;
import nastavnik.questionnaire.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * Whom a school asks, how and until when.
 *
 * @param programme whose pairs are asked; null for all pairs of the year
 * @param closesOn the last day on which answers are taken
 * @param group which of the audience are asked; null for all for whom the questionnaire is
 */
public record SurveyPlan(
        @Nullable Programme programme,
        SchoolYear year,
        SurveyWay way,
        LocalDate closesOn,
        @Nullable Addressee group) {

    /** Everybody for whom the questionnaire is. */
    public SurveyPlan(@Nullable Programme programme, SchoolYear year, SurveyWay way, LocalDate closesOn) {
        this(programme, year, way, closesOn, null);
    }
}
