package nastavnik.citymentoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.SchoolYear;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.ParticipantSamples;
import nastavnik.programme.ProgrammeSamples;
import nastavnik.school.School;
import nastavnik.survey.SurveySamples;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class CityMentoringTests {

    private static final String NAME = "Учеников Ян";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Monitoring monitoring;

    @Autowired
    MentorPairs pairs;

    @Autowired
    BeanFactory portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    MentoringSamples samples;
    School own;
    School other;

    @BeforeEach
    void oneOfTwoSchoolsHasAPair() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        var pupil = samples.participant(own, ParticipantSamples.pupil(NAME, LocalDate.of(2012, 5, 5)));
        pairs.form(own, samples.plan(samples.someone(own), pupil, "педагог – ученик", MentoringSamples.START, null));
        entities.flush();
    }

    @Test
    void schoolsStandBesideEachOtherThoseWithoutPairsToo() {
        var rows = monitoring.schools(new SchoolYear(2026), MentoringSamples.TODAY);

        assertThat(rows).extracting(Monitoring.OfSchool::pairs).containsExactly(1L, 0L);
        assertThat(rows.getFirst().children()).isEqualTo(1);
        assertThat(monitoring.schools(new SchoolYear(2025), MentoringSamples.TODAY))
                .extracting(Monitoring.OfSchool::pairs)
                .containsOnly(0L);
        assertThat(monitoring.months(new SchoolYear(2026), MentoringSamples.TODAY))
                .extracting(Monitoring.Month::pairs)
                .containsExactly(1L, 1L);
    }

    /** What a school did in the year before it was closed is the city's, and stands in the table too. */
    @Test
    void schoolClosedWithinTheYearStandsInTheTableWithItsPairs() {
        entities.createNativeQuery("update school set active_to = :day")
                .setParameter("day", MentoringSamples.TODAY.minusDays(1))
                .executeUpdate();
        entities.clear();

        assertThat(monitoring.schools(new SchoolYear(2026), MentoringSamples.TODAY))
                .extracting(Monitoring.OfSchool::id)
                .containsExactly(own.id());
        assertThat(mvc.get().uri("/mentoring/monitoring").with(Persona.committee()))
                .bodyText()
                .contains(own.shortName(), "закрыта 30.09.2026")
                .doesNotContain(other.shortName());
    }

    @Test
    void committeeReadsCountsAndNoNames() {
        assertThat(mvc.get().uri("/mentoring/monitoring").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains(own.shortName(), other.shortName())
                .doesNotContain(NAME);
        assertThat(mvc.get().uri("/mentoring/monitoring?without=yes").with(Persona.committee()))
                .bodyText()
                .contains(other.shortName())
                .doesNotContain(own.shortName());
        assertThat(mvc.get().uri("/mentoring/monitoring/workbook").with(Persona.committee()))
                .hasStatusOk();
    }

    @Test
    void programmeThatWasGivenUpAfterItHadRunHasBegun() {
        var programmes = new ProgrammeSamples(portal);
        programmes.draft(own);
        programmes.running(own, 1);
        programmes.running(own, 2);
        entities.flush();
        jdbc.sql(
                        "update programme set state_before = state, state = 'CANCELLED', reason = 'Куратор ушёл' where school_id = :school and id <>"
                                + " (select max(id) from programme)")
                .param("school", own.id())
                .update();

        var row =
                monitoring.schools(new SchoolYear(2026), MentoringSamples.TODAY).getFirst();

        assertThat(row.begun()).isEqualTo(2);
        assertThat(row.finished()).isZero();
    }

    @Test
    void yearOfWhichNothingIsKnownShowsNoNoughts() {
        assertThat(mvc.get().uri("/mentoring/monitoring?year=2023/2024").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("За этот год в портале нет данных")
                .doesNotContain("figure-card");
    }

    @Test
    void satisfactionStandsBesideTheCountsFromFiveAnswersOn() throws IOException {
        var surveys = new SurveySamples(portal);
        surveys.closed(samples.school(3), 10, 9, 8, 7, 1);
        surveys.closed(samples.school(4), 1, 1, 1, 1);
        entities.flush();
        assertThat(mvc.get().uri("/mentoring/monitoring").with(Persona.committee()))
                .bodyText()
                .contains(">– / 80,0<", ">– / –<")
                .doesNotContain("44,4");
        var file = mvc.get()
                .uri("/mentoring/monitoring/workbook")
                .with(Persona.committee())
                .exchange();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var schools = book.getSheet("Организации");
            var last = schools.getRow(0).getLastCellNum() - 1;
            assertThat(schools.getRow(0).getCell(last).getStringCellValue()).isEqualTo("Наставляемые довольны, %");
            assertThat(schools.getRow(3).getCell(last).getNumericCellValue()).isEqualTo(80.0);
            assertThat(schools.getRow(4).getCell(last))
                    .satisfiesAnyOf(cell -> assertThat(cell).isNull(), cell -> assertThat(cell.toString())
                            .isEmpty());
            assertThat(book.getSheet("По видам").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("вид не указан");
        }
    }

    @Test
    void passportIsForTheOwnSchoolAndTheCity() {
        var path = "/schools/" + own.id() + "/passport";
        for (var person : List.of(Persona.director(own.id()), Persona.committee())) {
            assertThat(mvc.get().uri(path).with(person))
                    .hasStatusOk()
                    .bodyText()
                    .contains(own.fullName(), "план не установлен")
                    .doesNotContain(NAME);
            assertThat(mvc.get().uri(path + ".docx").with(person)).hasStatusOk();
        }
        assertThat(mvc.get().uri(path).with(Persona.director(other.id()))).hasStatus(404);
        assertThat(mvc.get().uri(path + ".docx").with(Persona.curator(other.id())))
                .hasStatus(404);
    }

    @Test
    void closedSchoolKeepsItsPassportAndSaysThereThatItIsClosed() {
        entities.createNativeQuery("update school set active_to = '2025-05-31' where id = :id")
                .setParameter("id", other.id())
                .executeUpdate();
        entities.clear();

        var path = "/schools/" + other.id() + "/passport";
        assertThat(mvc.get().uri(path).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("закрыта 31.05.2025");
        assertThat(mvc.get().uri(path + ".docx").with(Persona.committee())).hasStatusOk();
        assertThat(mvc.get().uri("/schools/" + other.id()).with(Persona.committee()))
                .bodyText()
                .contains("href=\"" + path + "\"");
        assertThat(mvc.get().uri("/schools/987654/passport").with(Persona.committee()))
                .hasStatus(404);
    }

    @Test
    void pageRunsTheSameNumberOfStatementsForManySchools() {
        var few = visit();
        for (int number = 3; number < 30; number++) {
            samples.pair(samples.school(number));
        }
        entities.flush();

        assertThat(visit()).isEqualTo(few);
    }

    private long visit() {
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri("/mentoring/monitoring").with(Persona.committee()))
                        .hasStatusOk());
    }
}
