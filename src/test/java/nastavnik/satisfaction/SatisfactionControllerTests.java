package nastavnik.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.indicator.Achievements;
import nastavnik.indicator.AgeDay;
import nastavnik.indicator.Counted;
import nastavnik.indicator.Figure;
import nastavnik.indicator.FigureSource.Asked;
import nastavnik.indicator.FigureSource.Count;
import nastavnik.indicator.FigureSource.Grain;
import nastavnik.indicator.IndicatorCard;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.Side;
import nastavnik.indicator.Span;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.questionnaire.Audience;
import nastavnik.school.School;
import nastavnik.school.SchoolType;
import nastavnik.survey.SurveySamples;
import nastavnik.survey.SurveyWay;
import nastavnik.survey.Surveys;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class SatisfactionControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    EntityManager entities;

    @Autowired
    Satisfaction satisfaction;

    @Autowired
    IndicatorFigures figures;

    @Autowired
    Achievements achievements;

    @Autowired
    Indicators indicators;

    @Autowired
    Surveys surveys;

    @Autowired
    JdbcClient jdbc;

    SurveySamples samples;
    MentoringSamples mentoring;
    School own;
    School other;

    @BeforeEach
    void twoSchools() {
        samples = new SurveySamples(portal);
        mentoring = new MentoringSamples(portal);
        own = mentoring.school(1);
        other = mentoring.school(2);
    }

    @Test
    void schoolSeesMeansMarksAndWordsFromFiveAnswersOn() {
        var survey = samples.closed(own, 10, 9, 8, 7, 1);
        var page = page("/surveys/" + survey.id() + "/results", Persona.curator(own.id()));
        // (10 + 9 + 8 + 7 + 1) / 5, and four of five reach the threshold of 7.
        assertThat(page).contains("<b>7,0</b>", "80 %", "4 из 5 ответивших", "5 из 5", "100,0");
        assertThat(page).contains("Слова 10", "Слова 1");
        assertThat(status("/surveys/" + survey.id() + "/results", Persona.curator(other.id())))
                .isEqualTo(404);
        assertThat(status("/surveys/" + survey.id() + "/results/workbook", Persona.director(other.id())))
                .isEqualTo(404);
    }

    @Test
    void resultsOfFewerAnswersAndOfRunningSurveysAreNotThere() {
        var few = samples.closed(own, 10, 9, 8, 7);
        var running = samples.survey(own, SurveyWay.PAPER, 6);
        for (var survey : List.of(few, running)) {
            for (var path : List.of("/results", "/results/workbook")) {
                assertThat(status("/surveys/" + survey.id() + path, Persona.curator(own.id())))
                        .isEqualTo(404);
            }
            assertThat(status("/mentoring/satisfaction/surveys/" + survey.id(), Persona.committee()))
                    .isEqualTo(404);
        }
        assertThat(status(
                        "/mentoring/satisfaction/questionnaires/"
                                + samples.questionnaire().id(),
                        Persona.committee()))
                .isEqualTo(404);
        assertThat(page("/surveys/" + few.id(), Persona.curator(own.id())))
                .contains("Ответов меньше 5")
                .doesNotContain("Посмотреть результаты");
        assertThat(satisfaction.of(new SchoolYear(2026).interval())).isEmpty();
    }

    /** What is hidden of a school must not come out as the difference between the city and the schools that are shown. */
    @Test
    void cityIsTheSumOfWhatIsShownAndNothingElse() {
        var shown = samples.closed(own, 10, 9, 8, 7, 1);
        samples.closed(other, 1, 1, 1, 1);
        var city = page("/mentoring/satisfaction", Persona.committee());
        assertThat(city).contains("80 %", "4 из 5 ответивших", "меньше 5 ответов", "4 из 4");
        assertThat(page(
                        "/mentoring/satisfaction/questionnaires/"
                                + samples.questionnaire().id(),
                        Persona.methodologist()))
                .contains("<b>7,0</b>", "4 из 5 ответивших")
                .doesNotContain("Слова");
        assertThat(page("/mentoring/satisfaction/surveys/" + shown.id(), Persona.committee()))
                .contains("<b>7,0</b>")
                .doesNotContain("Слова 10", "Свободные ответы");
        assertThat(satisfaction.of(new SchoolYear(2026).interval()))
                .containsExactly(new Satisfaction.Figure(own.id(), Audience.MENTEE, 5, 5, 4));
        assertThat(status("/mentoring/satisfaction", Persona.curator(own.id()))).isEqualTo(403);
    }

    @Test
    void answersAreFiguresOfTheIndicators() {
        samples.closed(own, 10, 9, 8, 7, 1);
        samples.closed(other, 10, 10, 10, 10);
        samples.survey(mentoring.school(3), SurveyWay.PAPER, 6);
        var days = new SchoolYear(2026);
        var asked = List.of(
                new Asked(0, Figure.of(Counted.ANSWERED, Side.MENTEE), days.from(), days.to(), days.to()),
                new Asked(1, Figure.of(Counted.SATISFIED, Side.MENTEE), days.from(), days.to(), days.to()),
                new Asked(2, Figure.of(Counted.ANSWERED, Side.MENTOR), days.from(), days.to(), days.to()),
                new Asked(3, Figure.of(Counted.ANSWERED, null), days.from().minusYears(1), days.from(), days.to()));
        assertThat(figures.count(asked, Grain.CITY, null).counts())
                .containsExactlyInAnyOrder(
                        new Count(0, null, null, 5, 0, false), new Count(1, null, null, 4, 0, false));
        assertThat(figures.count(asked, Grain.SCHOOL, own.id()).counts())
                .containsExactlyInAnyOrder(
                        new Count(0, null, own.id(), 5, 0, false), new Count(1, null, own.id(), 4, 0, false));
        assertThat(figures.count(asked, Grain.SCHOOL, other.id()).counts())
                .allMatch(each -> each.few() && each.amount() == 0)
                .hasSize(2);
        assertThat(figures.count(asked, Grain.ALL, null).counts())
                .contains(new Count(1, null, null, 4, 0, false), new Count(1, null, own.id(), 4, 0, false))
                .noneMatch(each -> each.number() > 1);
        assertThat(page("/indicators", Persona.committee())).contains("80,0");
    }

    @Test
    void whereAnswersAreTooFewItIsSaidAndWhereNobodyWasAskedThereIsNoData() {
        samples.closed(own, 10, 9, 8, 7, 1);
        samples.closed(other, 10, 10, 10, 10);
        var silent = mentoring.school(3);
        mentoring.pair(silent);
        var of = indicators.active().stream()
                .filter(each -> each.card().numerator().equals(Figure.of(Counted.SATISFIED, Side.MENTEE)))
                .findFirst()
                .orElseThrow();
        assertThat(achievements.everywhere(of, 2026))
                .filteredOn(each -> each.schoolId() != null)
                .extracting(each -> each.schoolId() + " " + each.share().state())
                .contains(own.id() + " KNOWN", other.id() + " TOO_FEW", silent.id() + " NO_DATA");
        assertThat(page("/indicators/" + of.id() + "?year=2026&school=" + silent.id(), Persona.committee()))
                .contains("нет данных")
                .doesNotContain("0 / 0", "учтены ответы");
        assertThat(page("/indicators/" + of.id() + "?year=2026&school=" + other.id(), Persona.committee()))
                .contains("ответов меньше пяти")
                .doesNotContain("0 / 0", "учтены ответы");
    }

    @Test
    void whoCouldHaveAnsweredIsOfTheSameKindOfOrganisations() {
        samples.closed(own, 10, 9, 8, 7, 1);
        mentoring.pair(other);
        entities.flush();
        jdbc.sql("update school set type = 'KINDERGARTEN' where id = :id")
                .param("id", other.id())
                .update();
        var satisfied = new Figure(Counted.SATISFIED, Side.MENTEE, null, null, null, SchoolType.SCHOOL);
        var answered = new Figure(Counted.ANSWERED, Side.MENTEE, null, null, null, SchoolType.SCHOOL);
        var id = indicators.define(
                new IndicatorCard("Довольны в школах, %", true, Span.YEAR, AgeDay.YEAR_END, satisfied, null, answered));
        entities.flush();

        assertThat(achievements.ofCity(List.of(indicators.find(id)), List.of(2026)))
                .singleElement()
                .satisfies(each -> assertThat(each.asked()).isEqualTo(5));
    }

    @Test
    void surveyIsNotCutInTwoByTheEndOfAYear() {
        var survey = samples.survey(own, SurveyWay.PAPER, 11);
        for (var mark : new int[] {10, 9, 8, 7, 1, 1}) {
            surveys.takeFromPaper(survey, samples.sheet(mark, ""));
        }
        // Of the other five the page of the survey would tell by the difference.
        jdbc.sql("update survey_answer set answered_on = date '2025-12-30'").update();
        for (var mark : new int[] {10, 10, 10, 10, 1}) {
            surveys.takeFromPaper(survey, samples.sheet(mark, ""));
        }
        surveys.close(survey);
        entities.flush();
        var closed = survey.lastDay();
        assertThat(satisfaction.of(new Interval(closed.minusYears(1), closed.minusDays(1))))
                .isEmpty();
        assertThat(satisfaction.of(new Interval(closed, closed)))
                .singleElement()
                .satisfies(figure -> assertThat(figure.answered()).isEqualTo(11));
        var asked = new Asked(0, Figure.of(Counted.ANSWERED, Side.MENTEE), closed, closed, closed);
        var before = new Asked(1, asked.figure(), closed.minusYears(1), closed.minusDays(1), closed);
        assertThat(figures.count(List.of(asked, before), Grain.CITY, null).counts())
                .containsExactly(new Count(0, null, null, 11, 0, false));
    }

    @Test
    void samePeopleAskedTwiceCountOnce() {
        samples.closed(own, 10, 9, 8, 7, 1);
        var again = samples.closedAgain(own, 10, 10, 10, 10, 10);
        entities.flush();
        assertThat(satisfaction.of(new SchoolYear(2026).interval()))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.answered()).isEqualTo(5);
                    assertThat(figure.satisfied()).isEqualTo(5);
                    assertThat(figure.answered()).isLessThanOrEqualTo(figure.asked());
                });
        var days = new SchoolYear(2026);
        assertThat(figures.count(
                                List.of(new Asked(
                                        0,
                                        Figure.of(Counted.ANSWERED, Side.MENTEE),
                                        days.from(),
                                        days.to(),
                                        days.to())),
                                Grain.CITY,
                                null)
                        .counts())
                .containsExactly(new Count(0, null, null, 5, 0, false));
        assertThat(page("/mentoring/satisfaction", Persona.committee()))
                .contains("5 из 5 ответивших", "не вошёл в сумму")
                .doesNotContain("9 из 10 ответивших");
        assertThat(page("/mentoring/satisfaction/surveys/" + again.id(), Persona.committee()))
                .contains("100 %");
    }

    @Test
    void filesHoldTheSameFigures() throws IOException {
        var survey = samples.closed(own, 10, 9, 8, 7, 1);
        samples.closed(other, 1, 1, 1, 1);
        try (var book = workbook("/surveys/" + survey.id() + "/results/workbook", Persona.curator(own.id()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(7.0);
            assertThat(sheet.getRow(1).getCell(15).getNumericCellValue()).isEqualTo(1);
            assertThat(book.getSheet("Свободные ответы").getPhysicalNumberOfRows())
                    .isEqualTo(11);
        }
        try (var book = workbook("/mentoring/satisfaction/workbook", Persona.committee())) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(80);
            assertThat(sheet.getRow(2).getCell(6).toString()).isEmpty();
        }
    }

    @Test
    void cityRunsTheSameNumberOfStatementsForAnyNumberOfSchools() {
        samples.closed(own, 10, 9, 8, 7, 1);
        var few = statements("/mentoring/satisfaction");
        var result = "/mentoring/satisfaction/questionnaires/"
                + samples.questionnaire().id();
        var one = statements(result);
        for (int number = 3; number < 12; number++) {
            samples.closed(mentoring.school(number), 10, 9, 8, 7, 1);
        }
        assertThat(statements("/mentoring/satisfaction")).isEqualTo(few);
        assertThat(statements(result)).isEqualTo(one);
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk());
    }

    private XSSFWorkbook workbook(String path, RequestPostProcessor person) throws IOException {
        entities.flush();
        entities.clear();
        var result = mvc.get().uri(path).with(person).exchange();
        assertThat(result).hasStatusOk();
        return new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }

    private int status(String path, RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        return mvc.get().uri(path).with(person).exchange().getResponse().getStatus();
    }

    private String page(String path, RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        var result = mvc.get().uri(path).with(person).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
