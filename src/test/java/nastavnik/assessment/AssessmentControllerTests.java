package nastavnik.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.SchoolYear;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participants;
import nastavnik.participant.PersonalTraces;
import nastavnik.participant.Ties;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class AssessmentControllerTests {

    private static final long TEACHERS = 2;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assessments assessments;

    MentoringSamples mentoring;
    School own;
    School other;

    @BeforeEach
    void twoSchools() {
        mentoring = new MentoringSamples(portal);
        own = mentoring.school(1);
        other = mentoring.school(2);
        entities.flush();
    }

    @Test
    void curatorBeginsAndSavesInParts() {
        mentoring.pair(own);
        mentoring.pair(own);
        entities.flush();
        String[] typed = {
            "school", Long.toString(own.id()), "parameterSet", Long.toString(TEACHERS), "scope", "year-2026"
        };
        var begun = post("/assessments", typed);
        assertThat(post("/assessments", typed)).hasStatus(422).bodyText().contains("Такая оценка уже начата");
        var path = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(path).endsWith("/before");
        var id = Long.parseLong(path.split("/", -1)[2]);
        var person = assessments.people(id).getFirst();
        assertThat(post(path, "version", version(id), field(person, 0), "11", field(person, 1), "4"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"11\"", "value=\"4\"", "от 0 до 10");
        assertThat(marks()).isZero();
        assertThat(post(path, "version", version(id), field(person, 0), "7", field(person, 1), ""))
                .hasRedirectedUrl(path);
        assertThat(marks()).isOne();
        // A field that was not sent stays, an emptied one goes.
        assertThat(post(path, "version", version(id), field(person, 1), "3")).hasRedirectedUrl(path);
        assertThat(marks()).isEqualTo(2);
        assertThat(post(path, "version", version(id), field(person, 0), "")).hasRedirectedUrl(path);
        assertThat(marks()).isOne();
        mentoring.pair(own);
        entities.flush();
        post("/assessments/" + id + "/people");
        assertThat(assessments.people(id)).hasSize(3);
    }

    @Test
    void staleTableShowsBothMarks() {
        var id = begun(own, 1);
        var person = assessments.people(id).getFirst();
        var opened = version(id);
        post("/assessments/" + id + "/before", "version", opened, field(person, 0), "5");
        var conflict = post("/assessments/" + id + "/before", "version", opened, field(person, 0), "8");
        assertThat(conflict).hasStatus(409).bodyText().contains("сейчас 5", "value=\"8\"");
        post("/assessments/" + id + "/before", "version", version(id), field(person, 0), "8");
        assertThat(jdbc.sql("select mark from assessment_mark")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void changeIsShownFromFivePeopleOnAndTheCityIsTheSumOfWhatIsShown() {
        var few = begun(own, 4);
        give(few, own, 4, 8);
        assessments.finish(few, own.id());
        assertThat(page("/assessments/" + few, curator()))
                .contains("Средние не показаны")
                .doesNotContain("+4,0");
        var enough = begun(other, 5);
        give(enough, other, 4, 6);
        assertThat(page("/assessments/" + enough, Persona.curator(other.id())))
                .contains("Средние появятся, когда ввод закончен")
                .doesNotContain("+2,0");
        assertThat(page("/mentoring/assessments", Persona.committee()))
                .contains("вносят отметки")
                .doesNotContain("+2,0");
        assessments.finish(enough, other.id());
        assertThat(page("/assessments/" + enough, Persona.curator(other.id()))).contains("+2,0", "4,0", "6,0");
        var city = page("/mentoring/assessments", Persona.committee());
        assertThat(city).contains("+2,0", "не показано").doesNotContain("+4,0", "Участник Номер");
        assertThat(mvc.get().uri("/mentoring/assessments/workbook").with(Persona.committee()))
                .hasStatusOk();
        assertThat(mvc.get().uri("/assessments/" + enough + "/workbook").with(Persona.curator(other.id())))
                .hasStatusOk();
    }

    @Test
    void finishedAssessmentTakesNoMarksAndCountsWholeParticipantsOnly() {
        var id = begun(own, 6);
        give(id, own, 4, 6);
        var halved = assessments.people(id).getFirst();
        var kept = version(id);
        post("/assessments/" + id + "/after", "version", kept, field(halved, 0), "");
        assertThat(page("/assessments/" + id + "/completion", curator())).contains("5 из 6");

        assertThat(post("/assessments/" + id + "/completion")).hasRedirectedUrl("/assessments/" + id);
        // The one with a mark missing is in no mean of any parameter: the people of all of them are the same.
        assertThat(page("/assessments/" + id, curator()))
                .contains("+2,0", "data-label=\"Участников\">5<")
                .doesNotContain("data-label=\"Участников\">6<");
        assertThat(post("/assessments/" + id + "/after", "version", version(id), field(halved, 0), "9"))
                .hasStatus(409)
                .bodyText()
                .contains("Ввод отметок закончен", "readonly");
        post("/assessments/" + id + "/people");
        assertThat(post("/assessments/" + id + "/completion")).hasStatus3xxRedirection();
        assertThat(marks()).isEqualTo(6 * 5 * 2 - 1);
    }

    @Test
    void nobodyIsToldByTheDifferenceOfTwoAssessments() {
        var five = begun(own, 5);
        give(five, own, 4, 6);
        assessments.finish(five, own.id());
        entities.flush();
        // The same five and one more: the difference would be that one's marks.
        var six = begun(own, 1);
        give(six, own, 3, 7);
        assessments.finish(six, own.id());
        // The same five and five more: the difference is five people's.
        var ten = begun(own, 4);
        give(ten, own, 2, 5);
        assessments.finish(ten, own.id());

        assertThat(page("/assessments/" + five, curator())).contains("+2,0");
        assertThat(page("/assessments/" + six, curator()))
                .contains("Средние не показаны")
                .doesNotContain("+4,0");
        assertThat(page("/assessments/" + ten, curator())).contains("+3,0");
    }

    @Test
    void marksGoOverWhenTwoCardsAreOnePersons() {
        var id = begun(own, 2);
        var mentees = jdbc.sql("select participant_id from assessment_person order by id")
                .query((row, number) -> portal.getBean(Participants.class)
                        .find(row.getLong(1), List.of(own.id()))
                        .orElseThrow())
                .list();
        var from = mentees.get(0);
        var to = mentees.get(1);
        give(id, own, 4, 6);
        var rooms =
                ((ListableBeanFactory) portal).getBeansOfType(Belongings.class).values();
        var rivals =
                rooms.stream().flatMap(room -> room.rivals(from, to).stream()).toList();
        assertThat(rivals).singleElement().satisfies(each -> assertThat(each.key())
                .isEqualTo("assessment-" + id));
        jdbc.sql("update assessment_mark m set mark = 9 from assessment_person p where p.id = m.person_id"
                        + " and p.participant_id = :from")
                .param("from", from.id())
                .update();

        rooms.stream()
                .filter(AssessmentTraces.class::isInstance)
                .forEach(room -> room.handOver(from, to, Set.of("assessment-" + id)));

        assertThat(jdbc.sql("select participant_id from assessment_person")
                        .query((row, number) -> row.getLong(1))
                        .list())
                .containsExactly(to.id());
        assertThat(jdbc.sql("select distinct mark from assessment_mark")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    @Test
    void assessmentOfAnotherSchoolIsNotThere() {
        var id = begun(own, 1);
        var stranger = Persona.curator(other.id());
        for (var path : List.of("", "/before", "/after", "/workbook", "/completion")) {
            assertThat(mvc.get().uri("/assessments/" + id + path).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/assessments/" + id + path).with(Persona.committee()))
                    .hasStatus(403);
        }
        for (var path : List.of("/before", "/after", "/people", "/completion")) {
            assertThat(mvc.post()
                            .uri("/assessments/" + id + path)
                            .with(stranger)
                            .with(csrf()))
                    .hasStatus(404);
        }
    }

    @Test
    void marksStayAsThoseOfNobodyWhenThePersonsDataIsDestroyed() {
        var id = begun(own, 5);
        give(id, own, 4, 6);
        assessments.finish(id, own.id());
        entities.flush();
        var mentee = jdbc.sql("select participant_id from assessment_person limit 1")
                .query(Long.class)
                .single();
        var participant = portal.getBean(Participants.class)
                .find(mentee, List.of(own.id()))
                .orElseThrow();
        var beans = (ListableBeanFactory) portal;
        assertThat(beans.getBeansOfType(Ties.class).values()).anyMatch(tie -> tie.hold(mentee));
        var destroyed = beans.getBeansOfType(PersonalTraces.class).values().stream()
                .flatMap(traces ->
                        traces.destroy(participant, Persona.person(nastavnik.access.Role.CURATOR, own.id())).stream())
                .toList();
        assertThat(destroyed).anyMatch(words -> words.contains("оценками"));
        assertThat(jdbc.sql("select count(participant_id) from assessment_person")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(page("/assessments/" + id, curator())).contains("+2,0");
    }

    @Test
    void listsRunTheSameNumberOfStatements() {
        give(begun(own, 5), own, 4, 6);
        var few = statements("/mentoring/assessments", Persona.committee());
        var own1 = statements("/assessments", curator());
        for (int number = 3; number < 9; number++) {
            var school = mentoring.school(number);
            give(begun(school, 5), school, 4, 6);
        }
        begun(own, 1);
        assertThat(statements("/mentoring/assessments", Persona.committee())).isEqualTo(few);
        assertThat(statements("/assessments", curator())).isEqualTo(own1);
    }

    @Test
    void methodologistChangesAUsedSetIntoItsNextEdition() {
        begun(own, 1);
        entities.flush();
        var version = jdbc.sql("select version::text from parameter_set where id = 2")
                .query(String.class)
                .single();
        var revised = mvc.post()
                .uri("/parameter-sets/2")
                .with(Persona.methodologist())
                .with(csrf())
                .param("version", version)
                .param("title", "Начинающий учитель")
                .param("audience", "MENTEE")
                .param("highest", "5")
                .param("parameters", "Интерес\n\nУверенность")
                .exchange();
        assertThat(revised).hasStatus3xxRedirection();
        assertThat(revised.getResponse().getRedirectedUrl()).isNotEqualTo("/parameter-sets/2");
        entities.flush();
        entities.clear();
        assertThat(page("/parameter-sets", Persona.committee()))
                .contains("Начинающий учитель")
                .doesNotContain("Молодой педагог");
        assertThat(page("/parameter-sets/2", Persona.committee()))
                .contains("Есть новая редакция", "Знание предмета и методики");
        assertThat(page("/assessments/new", curator())).contains("Начинающий учитель (от 0 до 5)");
    }

    private long begun(School school, int pairs) {
        for (int i = 0; i < pairs; i++) {
            mentoring.pair(school);
        }
        entities.flush();
        return assessments.begin(school, TEACHERS, null, new SchoolYear(2026));
    }

    private void give(long id, School school, int before, int after) {
        for (var wave : Wave.values()) {
            var marks = new LinkedHashMap<Long, List<Integer>>();
            assessments
                    .people(id)
                    .forEach(person ->
                            marks.put(person, java.util.Collections.nCopies(5, wave == Wave.BEFORE ? before : after)));
            assessments.mark(id, school.id(), wave, marks);
        }
        entities.flush();
    }

    private static String field(long person, int ordinal) {
        return "mark-" + person + "-" + ordinal;
    }

    private long marks() {
        return jdbc.sql("select count(*) from assessment_mark")
                .query(Long.class)
                .single();
    }

    private String version(long id) {
        entities.flush();
        return jdbc.sql("select version::text from assessment where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private long statements(String path, RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(person)).hasStatusOk());
    }

    private String page(String path, RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        var result = mvc.get().uri(path).with(person).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(curator()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }
}
