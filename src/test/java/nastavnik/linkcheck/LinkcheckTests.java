package nastavnik.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.PracticeSamples;
import nastavnik.practice.Practices;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import nastavnik.webinar.WebinarSamples;
import nastavnik.webinar.Webinars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a school's link to the list of those that do not open. */
@PortalTest
class LinkcheckTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Practices practices;

    @Autowired
    Webinars webinars;

    @Autowired
    FormsOfMentoring forms;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkStore store;

    @Autowired
    TestClock clock;

    private final StubSite site = new StubSite();
    private final LinkOpener opener = new LinkOpener(StubSite.SETTINGS, site.itself());
    List<Long> ids = List.of();
    long task;

    @BeforeEach
    void links() {
        var samples = new TaskSamples(schools, drafts, entities, jdbc);
        ids = samples.schools(2);
        samples.approved("март 2026 г. | школы");
        task = samples.firstOf(ids.getFirst());
        say(task, ids.getFirst(), List.of(site.at("/status/404"), site.at("/good")));
    }

    @AfterEach
    void close() throws java.io.IOException {
        opener.close();
        site.close();
        clock.reset();
    }

    @Test
    void linkShutTwiceIsListedWithItsPlaceAndTheSchoolIsTold() {
        round();
        assertThat(page()).doesNotContain("/status/404");
        later(Duration.ofHours(3));
        round();
        assertThat(page())
                .contains("/status/404", "сайт отвечает ошибкой 404", "1 октября 2026", "/tasks/" + task, "СОШ № 1")
                .doesNotContain(site.at("/good"));
        assertThat(mvc.get().uri("/tasks/{id}", task).with(Persona.director(ids.getFirst())))
                .bodyText()
                .contains("Портал не смог открыть эту страницу");
        assertThat(site.asked.stream().filter(each -> each.contains("/good"))).hasSize(1);
    }

    @Test
    void linksOfPracticesAndWebinarsAreLookedAtToo() {
        var school = schools.find(ids.getFirst()).orElseThrow();
        var words = PracticeSamples.complete(
                "Школа молодого учителя",
                forms.find(Long.parseLong(forms.choices().getFirst().value())).orElseThrow());
        var practice = PracticeSamples.registered(practices, school, words);
        var webinar = WebinarSamples.published(
                webinars, WebinarSamples.plan("Наставник рядом", LocalDate.of(2026, 10, 20), school));
        entities.flush();
        jdbc.sql("update practice set link = :url where id = :id")
                .param("url", site.at("/status/410"))
                .param("id", practice)
                .update();
        jdbc.sql("update webinar set recording_link = :url, registration_link = '' where id = :id")
                .param("url", site.at("/status/500"))
                .param("id", webinar)
                .update();

        round();
        later(Duration.ofHours(3));
        round();

        assertThat(page()).contains("/practices/" + practice, "/webinars/" + webinar, "№ 1»: Наставник рядом");
    }

    @Test
    void linkThatOpensAgainIsForgotten() {
        jdbc.sql("insert into checked_link (url, failures, shut_since, finding, status, checked_at, next_at)"
                        + " values (:url, 5, now(), 'NO_ANSWER', 0, now(), :now)")
                .param("url", site.at("/good"))
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        assertThat(page()).contains("/good", "сайт не отвечает");
        round();
        assertThat(page()).doesNotContain("/good");
    }

    @Test
    void shutLinkIsAskedLessAndLessOften() {
        var gaps = new java.util.ArrayList<Long>();
        for (var i = 0; i < 9; i++) {
            round();
            var next = jdbc.sql("select next_at from checked_link where url like '%404'")
                    .query(java.time.OffsetDateTime.class)
                    .single()
                    .toInstant();
            gaps.add(Duration.between(clock.instant(), next).toHours());
            clock.set(next);
        }
        assertThat(gaps).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 168L, 168L);
    }

    @Test
    void linkNobodyUsesAnyMoreIsForgotten() {
        round();
        say(task, ids.getFirst(), List.of());
        round();
        assertThat(jdbc.sql("select count(*) from checked_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void recheckIsForTheCityOnlyAndMayBeRepeated() {
        round();
        var id = jdbc.sql("select id from checked_link where url like '%404'")
                .query(Long.class)
                .single();
        for (var who : List.of(Persona.committee(), Persona.methodologist(), Persona.methodologist())) {
            assertThat(mvc.post().uri("/links/{id}/recheck", id).with(who).with(csrf()))
                    .hasStatus3xxRedirection();
        }
        assertThat(mvc.post()
                        .uri("/links/987654321/recheck")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/links").with(Persona.director(ids.getFirst())))
                .hasStatus(HttpStatus.FORBIDDEN);
        round();
        assertThat(page()).contains("/status/404");
    }

    @Test
    void portalWithoutInternetSaysSo() {
        assertThat(page()).contains("проверка ссылок выключена");
    }

    @Test
    void listCostsTheSameForAnyNumberOfLinks() {
        shut(3);
        var few = statements();
        shut(30);
        assertThat(statements()).isEqualTo(few);
    }

    private void shut(int count) {
        jdbc.sql("""
                        insert into checked_link (url, failures, shut_since, finding, status, checked_at, next_at)
                        select 'https://school.test/' || n, 2, now(), 'NO_ANSWER', 0, now(), now()
                        from generate_series(1, :count) n on conflict do nothing
                        """).param("count", count).update();
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri("/links").with(Persona.committee())).hasStatusOk());
    }

    private void round() {
        new LinkRound(store, opener, StubSite.SETTINGS, clock).run();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private String page() {
        var answer = mvc.get().uri("/links").with(Persona.methodologist()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void say(long id, long school, List<String> links) {
        entities.flush();
        var version = jdbc.sql("select version from task where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        fulfilment.report(
                id,
                version,
                new TaskReport(ExecutionState.DONE, LocalDate.of(2026, 3, 20), null, "", links, "", null, ""),
                Persona.person(Role.DIRECTOR, school));
        entities.flush();
    }
}
