package nastavnik.survey;

import static nastavnik.survey.SurveyRefused.refuse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.Questionnaire;
import nastavnik.school.School;
import nastavnik.survey.SurveyRefused.Rule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the surveys; the caller has found what belongs to whom. The journal never tells of an answer by a link. */
@Component
@Transactional
public class Surveys {

    /** From this many answers on results are shown: fewer would tell who gave which. */
    public static final int FEWEST = 5;

    static final String SUBJECT = "Survey";

    private final SurveyRepository surveys;
    private final SurveyPeople people;
    private final Answers answers;
    private final CommitteeClock clock;
    private final Journal journal;

    Surveys(SurveyRepository surveys, SurveyPeople people, Answers answers, CommitteeClock clock, Journal journal) {
        this.surveys = surveys;
        this.people = people;
        this.answers = answers;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the survey, its school and questionnaire fetched; empty where there is none in these schools */
    @Transactional(readOnly = true)
    public Optional<Survey> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? Optional.empty() : surveys.find(id, schoolIds);
    }

    /** @return as {@link #find(long, Collection)}, of any school: for those who see the whole city */
    @Transactional(readOnly = true)
    public Optional<Survey> find(long id) {
        return surveys.find(id);
    }

    /**
     * Asks everybody of the audience who is or was in a pair of that year or programme and whose consents are in force today.
     *
     * @throws RuntimeException where nobody is to be asked, the questionnaire is out of use, or the last day has passed
     */
    public Survey begin(School school, Questionnaire questionnaire, SurveyPlan plan) {
        return begin(new Survey(school, questionnaire, plan, clock.today()));
    }

    private Survey begin(Survey planned) {
        var survey = surveys.save(planned);
        survey.questionnaire().use();
        surveys.flush();
        refuse(people.ask(survey, clock.today()) == 0, Rule.NOBODY);
        written("survey.begun", survey, survey.questionnaire().title());
        return survey;
    }

    /**
     * Begins a survey that is asked for by hand: a click that comes twice begins one.
     *
     * @throws SurveyRefused where the same people are being asked the same in the same way, or as {@link #begin}
     */
    Survey beginOnce(School school, Questionnaire questionnaire, SurveyPlan plan) {
        surveys.lock(school.id());
        var planned = new Survey(school, questionnaire, plan, clock.today());
        var programme = plan.programme();
        refuse(
                surveys.running(
                        school.id(),
                        questionnaire.id(),
                        plan.year().firstYear(),
                        programme == null ? 0 : programme.id(),
                        plan.way(),
                        Objects.toString(planned.category(), ""),
                        clock.today()),
                Rule.RUNNING);
        return begin(planned);
    }

    void closeOn(Survey survey, LocalDate day) {
        survey.closeOn(day, clock.today());
        written("survey.termChanged", survey, day.toString());
    }

    /** @throws RuntimeException where it is closed already */
    public void close(Survey survey) {
        survey.close(clock.today());
        surveys.flush();
        written("survey.closed", survey, "");
    }

    /**
     * Keeps what somebody wrote on paper.
     *
     * @param sheet complete
     * @throws RuntimeException where the survey is closed or not on paper, or as many have answered as were given a sheet
     */
    public void takeFromPaper(Survey survey, AnswerSheet sheet) {
        takeFromPaper(survey, sheet, UUID.randomUUID());
    }

    /**
     * As {@link #takeFromPaper(Survey, AnswerSheet)}; a page that is sent twice is one sheet.
     *
     * @param once drawn by chance for each page on which a sheet is typed in
     */
    void takeFromPaper(Survey survey, AnswerSheet sheet, UUID once) {
        refuse(!survey.way().paper(), Rule.NOT_ON_PAPER);
        refuse(!survey.open(clock.today()), Rule.CLOSED);
        people.lock(survey);
        if (answers.kept(once)) {
            return;
        }
        refuse(!people.countOneOff(survey), Rule.ALL_ANSWERED);
        answers.keep(survey, sheet, once, clock.today());
        written("survey.paperEntered", survey, "");
    }

    void flush() {
        surveys.flush();
    }

    void written(String action, Survey survey, String details) {
        journal.write(action, SUBJECT, survey.id(), survey.school().id(), details);
    }
}
