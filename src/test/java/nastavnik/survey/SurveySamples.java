package nastavnik.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.SchoolYear;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.Audience;
import nastavnik.questionnaire.Questionnaire;
import nastavnik.questionnaire.Questionnaires;
import nastavnik.school.School;
import org.springframework.beans.factory.BeanFactory;

/** Invented surveys of mentees, stored through the doors so that no rule can be broken. */
public class SurveySamples {

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 20);

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final MentoringSamples mentoring;

    public SurveySamples(BeanFactory portal) {
        this.surveys = portal.getBean(Surveys.class);
        this.questionnaires = portal.getBean(Questionnaires.class);
        this.mentoring = new MentoringSamples(portal);
    }

    /** @return the questionnaire for mentees among teachers the portal comes with: such are the samples of pairs */
    public Questionnaire questionnaire() {
        var id = questionnaires.offered().stream()
                .filter(each -> each.audience() == Audience.MENTEE && each.addressee() == Addressee.ADULTS)
                .findFirst()
                .orElseThrow()
                .id();
        return questionnaires.find(id).orElseThrow();
    }

    /** A survey of the mentees of this many new pairs. */
    public Survey survey(School school, SurveyWay way, int pairs) {
        for (int i = 0; i < pairs; i++) {
            mentoring.pair(school);
        }
        return surveys.begin(school, questionnaire(), new SurveyPlan(null, new SchoolYear(2026), way, LAST_DAY));
    }

    /** A closed survey on paper with one answer for each of these marks. */
    public Survey closed(School school, int... marks) {
        var survey = survey(school, SurveyWay.PAPER, marks.length);
        for (var mark : marks) {
            surveys.takeFromPaper(survey, sheet(mark, "Слова " + mark));
        }
        surveys.close(survey);
        return survey;
    }

    /** Another survey of the same people, closed with these marks. */
    public Survey closedAgain(School school, int... marks) {
        var survey = survey(school, SurveyWay.PAPER, 0);
        for (var mark : marks) {
            surveys.takeFromPaper(survey, sheet(mark, "Слова " + mark));
        }
        surveys.close(survey);
        return survey;
    }

    /** @return an answer that gives this mark to every question on a scale and a yes to the others */
    public AnswerSheet sheet(int mark, String words) {
        return AnswerSheet.of(questionnaire(), replies(mark, words));
    }

    public Map<String, String> replies(int mark, String words) {
        var replies = new HashMap<String, String>();
        var questions = questionnaire().questions();
        for (int i = 0; i < questions.size(); i++) {
            replies.put(
                    "reply" + i,
                    switch (questions.get(i).kind()) {
                        case SCALE -> Integer.toString(mark);
                        case YES_NO -> "1";
                        case OPEN -> words;
                    });
        }
        return replies;
    }

    /** @return the replies as parameters of a request, names and values in turn */
    public List<String> parameters(int mark, String words) {
        return replies(mark, words).entrySet().stream()
                .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
                .toList();
    }
}
