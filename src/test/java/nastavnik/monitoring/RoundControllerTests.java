package nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class RoundControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    Rounds rounds;

    @Autowired
    TestClock time;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    RoundSamples samples;
    School first;
    School second;

    @BeforeEach
    void twoSchools() {
        samples = new RoundSamples(portal);
        first = schools.enrol(SchoolSamples.numbered(1));
        second = schools.enrol(SchoolSamples.numbered(2));
        entities.flush();
    }

    @AfterEach
    void usualTime() {
        time.reset();
    }

    @Test
    void methodologistPreparesOpensClosesAndReopensARound() {
        var form = samples.monitoring();
        assertThat(post("/rounds", "kind", "MONITORING", "title", "", "form", "x", "dueOn", "32.13.2026"))
                .hasStatus(422);
        assertThat(post("/rounds", fields(form.id(), "dueOn", "20.12.2026", "closesOn", "19.12.2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Приём не может закончиться раньше срока сдачи", "Мониторинг, декабрь");
        var stored = post(
                "/rounds",
                fields(
                        form.id(),
                        "dueOn",
                        "20.12.2026",
                        "closesOn",
                        "30.12.2026",
                        "schools",
                        Long.toString(first.id())));
        var path = String.valueOf(stored.getResponse().getRedirectedUrl());
        fresh();
        assertThat(page(path)).contains("Готовится", "1 организация", "Открыть сбор");
        post(path + "/opening");
        fresh();
        assertThat(page(path)).contains("СОШ № 1»", "Не начат", "Закрыть приём").doesNotContain("СОШ № 2");
        assertThat(page("/round-forms/" + form.id())).contains("Скопировать и изменить");
        post(path + "/closing");
        post(path + "/consolidation");
        fresh();
        assertThat(page(path)).contains("Сведён");
        assertThat(post(path + "/reopening", "until", "30.09.2026", "reason", "Поздно"))
                .hasStatus(422);
        assertThat(post(path + "/reopening", "until", "31.12.2026", "reason", "Школа болела"))
                .hasRedirectedUrl(path);
        fresh();
        assertThat(page(path)).contains("Идёт", "Школа болела", "31 декабря 2026");
        var copy = post(path + "/copy");
        fresh();
        assertThat(page(String.valueOf(copy.getResponse().getRedirectedUrl())))
                .contains("Мониторинг, июнь", "20.06.2027");
        assertThat(post(path + "/copy"))
                .hasRedirectedUrl(String.valueOf(copy.getResponse().getRedirectedUrl()));
    }

    /** Half a year later the due day is over and the last day of taking is not: both go on by the same half years. */
    @Test
    void nextRoundTakesAnswersAfterItsDueDay() {
        var form = samples.monitoring();
        var stored = post("/rounds", fields(form.id(), "dueOn", "20.12.2026", "closesOn", "30.12.2026"));
        time.set(Instant.parse("2027-06-25T06:00:00Z"));
        var copy = post(stored.getResponse().getRedirectedUrl() + "/copy");
        assertThat(copy).hasStatus(302);
        fresh();
        assertThat(page(String.valueOf(copy.getResponse().getRedirectedUrl()))).contains("20.12.2027", "30.12.2027");
    }

    @Test
    void whoOwesIsFrozenWhenTheRoundOpens() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        schools.enrol(SchoolSamples.numbered(3));
        fresh();
        assertThat(rounds.answers(round.id()))
                .extracting(AnswerEntry::schoolId)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void roundThatIsOpenIsNotRevised() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        entities.flush();
        var version = jdbc.sql("select version from monitoring_round where id = ?")
                .param(round.id())
                .query(String.class)
                .single();
        assertThat(post(
                        "/rounds/" + round.id(),
                        fields(round.form().id(), "version", version, "dueOn", "20.12.2026", "closesOn", "30.12.2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Сбор уже открыт");
    }

    @Test
    void staleRoundKeepsWhatWasTyped() {
        var round = samples.prepared(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        entities.flush();
        assertThat(post(
                        "/rounds/" + round.id(),
                        fields(round.form().id(), "version", "77", "dueOn", "20.12.2026", "closesOn", "30.12.2026")))
                .hasStatus(409)
                .bodyText()
                .contains("только что изменил", "Мониторинг, декабрь", "20.12.2026");
    }

    @Test
    void lateIsCountedFromTheDayAfterTheDueDay() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        assertThat(round.daysLate(RoundSamples.DUE.minusDays(1))).isZero();
        assertThat(round.daysLate(RoundSamples.DUE)).isZero();
        assertThat(round.daysLate(RoundSamples.DUE.plusDays(1))).isEqualTo(1);
        // half past nine in the evening of the due day in Greenwich is the next day in the committee's zone
        time.set(Instant.parse("2026-10-05T21:30:00Z"));
        samples.sent(round, first.id(), RoundSamples.values("4"));
        time.set(Instant.parse("2026-10-05T12:00:00Z"));
        samples.sent(round, second.id(), RoundSamples.values("4"));
        fresh();
        assertThat(page("/rounds/" + round.id() + "?state=late"))
                .contains("СОШ № 1»", "на 1 день позже")
                .doesNotContain("СОШ № 2");
    }

    @Test
    void schoolIsToldWhenARoundOpensAndSeesItOnItsFirstPage() {
        var told = Persona.director(first.id());
        samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE);
        fresh();
        assertThat(mvc.get().uri("/").with(told))
                .bodyText()
                .contains("Сбор к 2026-10-05", "сдать до 5 октября")
                .containsOnlyOnce("Сбор к 2026-10-05");
    }

    @Test
    void schoolsDoNotOpenThePagesOfTheCentre() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        for (var path : List.of("", "/edit", "/reopening", "/table", "/table.xlsx", "/note", "/note.docx")) {
            assertThat(mvc.get().uri("/rounds/" + round.id() + path).with(Persona.director(first.id())))
                    .hasStatus(403);
        }
        for (var step : List.of("/opening", "/closing", "/consolidation", "/reopening", "/copy")) {
            assertThat(mvc.post()
                            .uri("/rounds/" + round.id() + step)
                            .with(Persona.curator(first.id()))
                            .with(csrf()))
                    .hasStatus(403);
            assertThat(mvc.post()
                            .uri("/rounds/" + round.id() + step)
                            .with(Persona.controller())
                            .with(csrf()))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri("/round-forms").with(Persona.director(first.id())))
                .hasStatus(403);
    }

    @Test
    void listsRunAsManyStatementsForManySchools() {
        var form = samples.small();
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        var few = List.of(
                statements("/rounds", Persona.methodologist()),
                statements("/rounds/" + round.id(), Persona.methodologist()),
                statements("/answers", Persona.director(first.id())));
        for (var number = 3; number < 33; number++) {
            schools.enrol(SchoolSamples.numbered(number));
        }
        entities.flush();
        var last = round;
        for (var days = 1; days < 12; days++) {
            last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.plusDays(days));
        }
        assertThat(List.of(
                        statements("/rounds", Persona.methodologist()),
                        statements("/rounds/" + last.id(), Persona.methodologist()),
                        statements("/answers", Persona.director(first.id()))))
                .isEqualTo(few);
    }

    @Test
    void usualDaysOfRoundsLieAhead() {
        var autumn = LocalDate.of(2026, 10, 1);
        assertThat(RoundPages.usual(RoundKind.MONITORING, autumn)).isEqualTo("2026-12-20");
        assertThat(RoundPages.usual(RoundKind.SITE_CHECK, autumn)).isEqualTo("2027-01-20");
        assertThat(RoundPages.usual(RoundKind.MONITORING, LocalDate.of(2026, 12, 21)))
                .isEqualTo("2027-05-20");
    }

    private long statements(String path, RequestPostProcessor person) {
        fresh();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(person)).hasStatusOk());
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private String page(String path) {
        var page = mvc.get().uri(path).with(Persona.methodologist()).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String[] fields(long form, String... own) {
        var fields = new java.util.ArrayList<>(
                List.of("kind", "MONITORING", "title", "Мониторинг, декабрь", "form", Long.toString(form)));
        fields.addAll(List.of(own));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Persona.methodologist()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
