package nastavnik.survey;

import java.util.Optional;
import java.util.UUID;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.credential.LinkCode;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.Questionnaire;
import nastavnik.questionnaire.Questionnaires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a personal link opens. It tells the survey and the school, never whose it is. */
@Service
@Transactional
class Links {

    private final SurveyRepository surveys;
    private final SurveyPeople people;
    private final Answers answers;
    private final Questionnaires questionnaires;
    private final CommitteeClock clock;

    Links(
            SurveyRepository surveys,
            SurveyPeople people,
            Answers answers,
            Questionnaires questionnaires,
            CommitteeClock clock) {
        this.surveys = surveys;
        this.people = people;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** Where a link stands; the words are the messages {@code survey.link.…}. */
    enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /** A page that a link opens. */
    record Opened(State state, String title, String intro, String school, String lastDay, AnswerSheet sheet) {}

    @Transactional(readOnly = true)
    Optional<Opened> open(String typed) {
        return LinkCode.readFromPaper(typed)
                .flatMap(people::find)
                .map(link -> opened(survey(link), link.answered(), null));
    }

    /**
     * Takes the answer, if it is complete and the link still open.
     *
     * @return the page as it is then; empty where the link opens nothing
     */
    Optional<Opened> answer(String typed, AnswerForm form) {
        return LinkCode.readFromPaper(typed).flatMap(code -> people.find(code).map(link -> {
            var survey = survey(link);
            var sheet = AnswerSheet.of(questionnaire(survey), form.typed());
            if (sheet.complete() && people.use(code, clock.today())) {
                answers.keep(survey, sheet, UUID.randomUUID(), clock.today());
            }
            return opened(survey, people.find(code).orElseThrow().answered(), sheet);
        }));
    }

    private Survey survey(SurveyPeople.Link link) {
        return surveys.find(link.surveyId()).orElseThrow();
    }

    private Questionnaire questionnaire(Survey survey) {
        return questionnaires.find(survey.questionnaire().id()).orElseThrow();
    }

    private Opened opened(Survey survey, boolean answered, @org.jspecify.annotations.Nullable AnswerSheet sheet) {
        var questionnaire = questionnaire(survey);
        return new Opened(
                answered ? State.ANSWERED : survey.open(clock.today()) ? State.OPEN : State.CLOSED,
                questionnaire.title(),
                questionnaire.intro(),
                survey.school().shortName(),
                Dates.full(survey.lastDay()),
                sheet == null ? AnswerSheet.blank(questionnaire) : sheet);
    }
}
