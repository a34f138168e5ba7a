package nastavnik.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class ProgrammeControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    ProgrammeSamples samples;
    School own;
    School other;

    @BeforeEach
    void twoSchools() {
        samples = new ProgrammeSamples(portal);
        own = schools.enrol(SchoolSamples.numbered(1));
        other = schools.enrol(SchoolSamples.numbered(2));
        entities.flush();
    }

    @Test
    void curatorComposesAndLaunchesAProgramme() {
        assertThat(post("/programmes", curator(), fields("title", "", "forms", "2")))
                .hasStatus(422)
                .bodyText()
                .contains("error-title", "value=\"2\" id=\"forms");
        var stored = post("/programmes", curator(), fields("title", "Молодой педагог", "forms", "2", "types", "1"));
        var path = String.valueOf(stored.getResponse().getRedirectedUrl());
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(path).with(curator()))
                .bodyText()
                .contains("Молодой педагог", "педагог – педагог", "традиционное", "Готовится", "Начать программу");
        post(path + "/launch", curator());
        post(path + "/stages/1", curator(), "version", version(path), "begunOn", "01.09.2026", "note", "Издан приказ");
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(path).with(curator()))
                .bodyText()
                .contains("Издан приказ", "Отмечен этап программы", "1 сентября 2026");
        assertThat(mvc.get().uri("/programmes").with(curator())).bodyText().contains("0 из 7", "Идёт");
    }

    @Test
    void staleStageIsShownBesideTheNewOne() {
        var programme = samples.running(own, 1);
        entities.flush();
        assertThat(post(
                        "/programmes/" + programme.id() + "/stages/2",
                        curator(),
                        "version",
                        "0",
                        "begunOn",
                        "25.09.2026",
                        "note",
                        "Моё слово"))
                .hasStatus(409)
                .bodyText()
                .contains("Моё слово", "22.09.2026", "25.09.2026");
    }

    @Test
    void programmesOfAnotherSchoolAreNotThere() {
        var programme = samples.running(own, 7);
        entities.flush();
        var stranger = Persona.director(other.id());
        assertThat(mvc.get().uri("/programmes").with(stranger)).bodyText().doesNotContain("Молодой педагог");
        for (var path : List.of("", "/edit", "/stages/1", "/cancellation")) {
            assertThat(mvc.get().uri("/programmes/" + programme.id() + path).with(stranger))
                    .hasStatus(404);
        }
        for (var path : List.of("/launch", "/completion", "/resumption", "/copy")) {
            assertThat(post("/programmes/" + programme.id() + path, stranger)).hasStatus(404);
        }
        assertThat(post("/programmes/" + programme.id() + "/cancellation", stranger, "reason", "Так"))
                .hasStatus(404);
        assertThat(post("/programmes/" + programme.id() + "/stages/1", stranger, "version", "9"))
                .hasStatus(404);
        assertThat(post("/programmes/" + programme.id(), stranger, fields("title", "Чужая", "version", "9")))
                .hasStatus(404);
        assertThat(post("/programmes", stranger, fields("title", "Чужая", "forms", "2")))
                .hasStatus(404);
        for (var person : List.of(Persona.committee(), Persona.methodologist(), Persona.administrator())) {
            assertThat(mvc.get().uri("/programmes/" + programme.id()).with(person))
                    .hasStatus(403);
        }
    }

    @Test
    void copyIsMadeOnceForTheNextYear() {
        var programme = samples.running(own, 7);
        entities.flush();
        var first = post("/programmes/" + programme.id() + "/copy", curator());
        entities.flush();
        var again = post("/programmes/" + programme.id() + "/copy", curator());
        assertThat(again.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(mvc.get()
                        .uri(String.valueOf(first.getResponse().getRedirectedUrl()))
                        .with(curator()))
                .bodyText()
                .contains("2027/2028", "Готовится");
    }

    @Test
    void ruleThatIsBrokenIsSaidOnThePage() {
        var programme = samples.running(own, 3);
        entities.flush();
        assertThat(post("/programmes/" + programme.id() + "/completion", curator()))
                .hasRedirectedUrl("/programmes/" + programme.id());
        assertThat(jdbc.sql("select state from programme where id = ?")
                        .param(programme.id())
                        .query(String.class)
                        .single())
                .isEqualTo("RUNNING");
        assertThat(post("/programmes/" + programme.id() + "/cancellation", curator(), "reason", " "))
                .hasStatus(422);
    }

    @Test
    void citySeesHowFarSchoolsAreWithoutTitlesAndNames() {
        samples.draft(own);
        samples.running(own, 3);
        entities.flush();
        assertThat(mvc.get().uri("/mentoring/programmes").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("МБОУ «СОШ № 1»", "4. Отбор и обучение наставников", "3 из 7", "Нет программы")
                .doesNotContain("Молодой педагог", "Лапина");
        assertThat(list("state=none")).contains("СОШ № 2").doesNotContain("СОШ № 1»");
        assertThat(list("stage=4")).contains("СОШ № 1»").doesNotContain("СОШ № 2");
        assertThat(list("stage=5")).doesNotContain("СОШ № 1»", "СОШ № 2");
        assertThat(list("year=2025/2026")).contains("Нет программы").doesNotContain("3 из 7");
        assertThat(mvc.get().uri("/mentoring/programmes").with(curator())).hasStatus(403);
    }

    @Test
    void listsRunTheSameNumberOfStatementsForAnyNumberOfSchools() {
        samples.running(own, 3);
        var city = statements("/mentoring/programmes", Persona.committee());
        var few = statements("/programmes", curator());
        for (int number = 3; number < 20; number++) {
            samples.running(schools.enrol(SchoolSamples.numbered(number)), number % 7);
            samples.draft(own);
        }
        assertThat(statements("/mentoring/programmes", Persona.committee())).isEqualTo(city);
        assertThat(statements("/programmes", curator())).isEqualTo(few);
    }

    private long statements(String path, RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(person)).hasStatusOk());
    }

    private String list(String query) {
        var page = mvc.get()
                .uri("/mentoring/programmes?" + query)
                .with(Persona.committee())
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String version(String path) {
        entities.flush();
        return jdbc.sql("select version from programme where id = ?")
                .param(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private String[] fields(String... own) {
        var fields = new java.util.ArrayList<>(List.of(
                "school", Long.toString(this.own.id()),
                "year", "2026/2027",
                "curator", "Лапина Ирина Павловна",
                "startsOn", "01.09.2026",
                "endsOn", "31.05.2027",
                "orderNumber", "14-од",
                "orderDate", "01.09.2026"));
        fields.addAll(List.of(own));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult post(String path, RequestPostProcessor person, String... fields) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
