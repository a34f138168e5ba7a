package nastavnik.satisfaction;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.SchoolYear;
import nastavnik.journal.Journal;
import nastavnik.questionnaire.Questionnaires;
import nastavnik.satisfaction.SurveyFigures.Row;
import nastavnik.survey.Survey;
import nastavnik.survey.Surveys;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results for whoever may see them. What is not shown is not there: its address answers 404. */
@Service
@Transactional
class Results {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final SurveyFigures figures;
    private final Journal journal;
    private final MessageSource messages;

    Results(
            Surveys surveys,
            Questionnaires questionnaires,
            SurveyFigures figures,
            Journal journal,
            MessageSource messages) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.figures = figures;
        this.journal = journal;
        this.messages = messages;
    }

    /** @return of a survey of the person's own school, with what was written */
    SurveyResult ofOwn(SignedIn me, long id) {
        return of(surveys.find(id, me.schoolIds()).orElseThrow(NotFoundException::new), true);
    }

    /** @return of any school's survey, without what was written: words tell who wrote them */
    SurveyResult ofAny(long id) {
        return of(surveys.find(id).orElseThrow(NotFoundException::new), false);
    }

    private SurveyResult of(Survey survey, boolean withWords) {
        var coverage = figures.coverage(survey.id());
        if (!coverage.shown()) {
            throw new NotFoundException();
        }
        var questions =
                questionnaires.find(survey.questionnaire().id()).orElseThrow().questions();
        journal.write(
                "satisfaction.read", "Survey", survey.id(), survey.school().id(), "");
        return new SurveyResult(
                survey.id(),
                survey.questionnaire().title(),
                survey.audience(),
                survey.school().shortName(),
                survey.year().toString(),
                1,
                coverage.asked(),
                coverage.answered(),
                coverage.satisfied(),
                figures.questions(questions, List.of(survey.id())),
                withWords ? figures.words(questions, survey.id()) : List.of());
    }

    /** @return of all surveys of a year by one edition of a questionnaire that are shown themselves */
    SurveyResult ofCity(long questionnaireId, SchoolYear year) {
        var questionnaire = questionnaires.find(questionnaireId).orElseThrow(NotFoundException::new);
        var shown = figures.of(year).stream()
                .filter(row -> row.questionnaireId() == questionnaireId && row.counts())
                .toList();
        if (shown.isEmpty()) {
            throw new NotFoundException();
        }
        return new SurveyResult(
                questionnaireId,
                questionnaire.title(),
                questionnaire.audience(),
                messages.getMessage("satisfaction.city", null, Locale.of("ru")),
                year.toString(),
                shown.size(),
                shown.stream().mapToLong(Row::asked).sum(),
                shown.stream().mapToLong(Row::answered).sum(),
                shown.stream().mapToLong(Row::satisfied).sum(),
                figures.questions(
                        questionnaire.questions(), shown.stream().map(Row::id).toList()),
                List.of());
    }

    void exported(SignedIn me, String what) {
        var school = me.schoolIds().size() == 1 ? me.schoolIds().iterator().next() : null;
        journal.write("satisfaction.exported", "Survey", null, school, what);
    }
}
