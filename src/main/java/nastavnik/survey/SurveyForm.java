package nastavnik.survey;

import jakarta.validation.constraints.NotBlank;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.programme.Programmes.Scope;
import nastavnik.questionnaire.Addressee;

/**
 * A survey as it is begun.
 *
 * @param school id of the school
 * @param questionnaire id of the questionnaire
 * @param scope {@code year-2026} for all pairs of a school year, {@code programme-57} for those of a programme
 * @param group name of an {@link Addressee}; empty for all for whom the questionnaire is
 * @param way name of a {@link SurveyWay}
 */
record SurveyForm(
        @NotBlank String school,
        @NotBlank String questionnaire,
        @NotBlank String scope,
        @NotBlank String way,
        @NotBlank @CalendarDate String closesOn,
        String group) {

    SurveyForm {
        school = id(school);
        questionnaire = id(questionnaire);
        scope = Scope.written(scope);
        way = SurveyWay.named(Typed.line(way)).map(SurveyWay::name).orElse("");
        closesOn = Typed.line(closesOn);
        group = Addressee.named(Typed.line(group)).map(Addressee::name).orElse("");
    }

    private static String id(String typed) {
        return Typed.line(typed).matches("\\d{1,18}") ? Typed.line(typed) : "";
    }
}
