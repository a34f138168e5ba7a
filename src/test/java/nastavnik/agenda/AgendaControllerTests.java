package nastavnik.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The tests live on 1 October 2026. */
@PortalTest
class AgendaControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Accounts accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    BeanFactory portal;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;

    @BeforeEach
    void samples() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
    }

    @Test
    void dueDateStandsOnTheDayThatIsKeptWithTheOrdersOwnBesideIt() {
        var school = samples.schools(1).getFirst();
        samples.approved("октябрь 2026 г. | школы");
        assertThat(page("?month=2026-10", Persona.director(school)))
                .hasStatusOk()
                .bodyText()
                .contains("30 октября, пятница", "по приказу 31 октября 2026", "/tasks/" + samples.firstOf(school))
                .doesNotContain("31 октября, суббота");
    }

    @Test
    void manySchoolsAreOneLine() {
        var ids = samples.schools(12);
        samples.approved("октябрь 2026 г. | школы");
        fulfilment.report(
                samples.firstOf(ids.getFirst()),
                0,
                TaskReport.done(LocalDate.of(2026, 10, 1), ""),
                Persona.person(Role.DIRECTOR, ids.getFirst()));
        entities.flush();
        assertThat(page("?month=2026-10", Persona.committee()))
                .bodyText()
                .contains("12 школ", "выполнено 1 из 12", "/tasks?activity=")
                .doesNotContain("МБОУ «СОШ № 7»", "Сбросить");
        assertThat(page("?month=2026-10&who=centre", Persona.committee()))
                .bodyText()
                .contains("href=\"/agenda?month=2026-10\"", "Сбросить");
    }

    @Test
    void schoolSeesItsOwnOnly() {
        var ids = samples.schools(2);
        samples.approved("октябрь 2026 г. | СОШ № 2", "октябрь 2026 г. | Комитет");
        assertThat(page("?month=2026-10", Persona.director(ids.getFirst())))
                .bodyText()
                .doesNotContain("1.1 Мероприятие", "1.2 Мероприятие");
        assertThat(page("?month=2026-10&who=committee", Persona.curator(ids.getLast())))
                .as("a school's address narrows nothing and widens nothing")
                .bodyText()
                .contains("1.1 Мероприятие")
                .doesNotContain("1.2 Мероприятие");
    }

    @Test
    void cityNarrowsBySchoolSectionAndPerformer() {
        samples.schools(2);
        samples.approved("октябрь 2026 г. | СОШ № 2", "октябрь 2026 г. | ЦРО");
        assertThat(page("?month=2026-10&q=2", Persona.controller()))
                .bodyText()
                .contains("1.1 Мероприятие")
                .doesNotContain("1.2 Мероприятие");
        assertThat(page("?month=2026-10", Persona.methodologist()))
                .as("the centre's own first")
                .bodyText()
                .contains("1.2 Мероприятие")
                .doesNotContain("1.1 Мероприятие");
        assertThat(page("?month=2026-10&who=&section=987654321", Persona.methodologist()))
                .bodyText()
                .doesNotContain("1.1 Мероприятие", "1.2 Мероприятие");
    }

    @Test
    void quartersStandInTheCalendarBeforeTheyAreOpened() {
        var school = samples.schools(1).getFirst();
        assertThat(page("?month=2027-01", Persona.methodologist()))
                .as("the 5th is a holiday, and no report is due before its quarter is over")
                .bodyText()
                .contains("Школы сдают отчёты за IV квартал 2026 года", "Сводная за IV квартал 2026 года")
                .contains("по приказу 5 января 2027");
        assertThat(page("?month=2027-01", Persona.director(school)))
                .bodyText()
                .contains("отчёты за IV квартал 2026 года")
                .doesNotContain("Сводная");
    }

    @Test
    void roundsStandOnTheirDueDays() {
        var ids = samples.schools(2);
        var rounds = new RoundSamples(portal);
        var round = rounds.open(RoundKind.MONITORING, rounds.small(), LocalDate.of(2026, 10, 20));
        var site = rounds.open(RoundKind.SITE_CHECK, rounds.site(), LocalDate.of(2026, 10, 21));
        rounds.sent(round, ids.getLast(), RoundSamples.values("4"));
        entities.flush();
        assertThat(page("?month=2026-10", Persona.methodologist()))
                .bodyText()
                .contains("/rounds/" + round.id(), "сдали 1 из 2", "/rounds/" + site.id(), "проверено 0 из 2");
        assertThat(page("?month=2026-10", Persona.director(ids.getFirst())))
                .bodyText()
                .contains(
                        "Сбор к 2026-10-20", "/answers/" + rounds.answers(round).get(ids.getFirst()) + "/edit")
                .doesNotContain("Сбор к 2026-10-21", "сдали 1 из 2");
        assertThat(page("?month=2026-10", Persona.curator(ids.getLast())))
                .bodyText()
                .contains("На проверке");
    }

    @Test
    void yearWithoutACalendarIsSaid() {
        assertThat(page("?month=2031-03", Persona.committee()))
                .bodyText()
                .contains("Производственного календаря на 2031 год нет");
        assertThat(page("?month=2026-10", Persona.committee()))
                .bodyText()
                .doesNotContain("Производственного календаря");
    }

    @Test
    void monthsLeadToEachOtherAndOddOnesToThePresent() {
        assertThat(page("?month=2026-12&q=%D0%A8%20%26", Persona.committee()))
                .bodyText()
                .contains("/agenda?month=2026-11&amp;who=&amp;q=%D0%A8%20%26", "/agenda?month=2027-01&amp;who=");
        for (var odd : new String[] {"?month=2026-13", "?month=", "?month=999999-01", "?month=1999-12"}) {
            assertThat(page(odd, Persona.committee()))
                    .as(odd)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Календарь: октябрь 2026");
        }
    }

    @Test
    void administratorHasNoAgenda() {
        assertThat(page("", Persona.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** 3 tasks or 300, 1 activity or 20. */
    @Test
    void monthNeedsAFixedNumberOfStatements() {
        var director = Persona.director(samples.schools(15).getFirst());
        var activities = new String[20];
        Arrays.fill(activities, "октябрь 2026 г. | школы");
        samples.approved(activities);
        assertThat(jdbc.sql("select count(*) from task").query(Long.class).single())
                .isEqualTo(300);
        var many = statements(Persona.committee());
        var manyOfSchool = statements(director);
        jdbc.sql("delete from task where id not in (select id from task order by id limit 3)")
                .update();
        assertThat(statements(Persona.committee())).isEqualTo(many);
        assertThat(statements(director)).isEqualTo(manyOfSchool);
    }

    @Test
    void feedIsThePersonsOwnUntilItIsRevoked() {
        var school = samples.schools(1).getFirst();
        samples.approved("октябрь 2026 г. | школы", "октябрь 2026 г. | Комитет");
        var director = account(Role.DIRECTOR, school);
        var address = subscribe(director);
        assertThat(feed(address))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains(
                        "BEGIN:VEVENT",
                        "UID:task-" + samples.firstOf(school) + "@nastavnik",
                        "DTSTART;VALUE=DATE:20261030",
                        "DTEND;VALUE=DATE:20261031",
                        "1.1 Мероприятие")
                .doesNotContain("1.2 Мероприятие", "VALARM", "VTIMEZONE");
        assertThat(mvc.get().uri("/agenda/subscription").with(director))
                .as("shown once, kept nowhere readable")
                .bodyText()
                .doesNotContain(address)
                .contains("Заменить адрес");
        assertThat(jdbc.sql("select count(*) from secret_address where digest = :plain")
                        .param("plain", secret(address).getBytes(StandardCharsets.US_ASCII))
                        .query(Long.class)
                        .single())
                .isZero();

        post("/agenda/subscription/removal", director);
        assertThat(feed(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void replacedAddressOpensNothing() {
        var director = account(Role.DIRECTOR, samples.schools(1).getFirst());
        var first = subscribe(director);
        var second = subscribe(director);
        assertThat(feed(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(feed(second)).hasStatusOk();
    }

    @Test
    void anothersAddressShowsTheOthersAndInventedOnesNothing() {
        var ids = samples.schools(2);
        samples.approved("октябрь 2026 г. | СОШ № 2");
        var other = account(Role.DIRECTOR, ids.getFirst());
        assertThat(feed(subscribe(other)))
                .as("whoever reads it, it is its owner's: another school's task is not in it")
                .bodyText()
                .doesNotContain("1.1 Мероприятие");
        assertThat(feed("/open/calendars/" + "0".repeat(52) + ".ics")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(feed("/open/calendars/1.ics")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void blockedAccountHasNoFeedNorGetsItBackByItself() {
        var school = samples.schools(1).getFirst();
        var director = account(Role.DIRECTOR, school);
        var address = subscribe(director);
        var id = jdbc.sql("select id from account where login = 'owner'")
                .query(Long.class)
                .single();
        jdbc.sql("update account set blocked = true where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(feed(address)).as("blocked by whatever means").hasStatus(HttpStatus.NOT_FOUND);
        jdbc.sql("update account set blocked = false where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(feed(address)).hasStatusOk();
        post("/accounts/" + id + "/blocking", Persona.administrator());
        post("/accounts/" + id + "/unblocking", Persona.administrator());
        assertThat(feed(address)).as("blocking revokes it").hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void unchangedFeedIsNotSentAgain() {
        var address = subscribe(account(Role.DIRECTOR, samples.schools(1).getFirst()));
        var first = feed(address);
        var mark = first.getMvcResult().getResponse().getHeader("ETag");
        assertThat(first.getMvcResult().getResponse().getHeader("Cache-Control"))
                .contains("private")
                .doesNotContain("public");
        assertThat(mark).isNotNull();
        assertThat(mvc.get().uri(address).header("If-None-Match", String.valueOf(mark)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    private RequestPostProcessor account(Role role, long school) {
        accounts.enrol(
                List.of(new Enrolment("owner", "", "Пробная Анна Ивановна", "директор", role, Set.of(school))),
                "nastavnik-demo-owner");
        entities.flush();
        var id = jdbc.sql("select id from account where login = 'owner'")
                .query(Long.class)
                .single();
        return Persona.as(new SignedIn(id, "owner", "Пробная Анна Ивановна", "директор", role, Set.of(school)));
    }

    private String subscribe(RequestPostProcessor person) {
        var body = post("/agenda/subscription", person);
        var found = Pattern.compile("/open/calendars/[0-9a-z-]+\\.ics")
                .matcher(new String(body.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String secret(String address) {
        return address.replaceAll(".*/|\\.ics$|-", "");
    }

    private MvcTestResult feed(String address) {
        entities.flush();
        entities.clear();
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor person) {
        var result = mvc.post().uri(path).with(person).with(csrf()).exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private MvcTestResult page(String query, RequestPostProcessor person) {
        return mvc.get().uri(URI.create("/agenda" + query)).with(person).exchange();
    }

    private long statements(RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(page("?month=2026-10", person)).hasStatusOk());
    }
}
