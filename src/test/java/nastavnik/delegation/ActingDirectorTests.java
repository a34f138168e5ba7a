package nastavnik.delegation;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.Account;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Tries to send a report in the director's place without the right to. */
@PortalTest
class ActingDirectorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Accounts accounts;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    DelegationService delegations;

    @Autowired
    EntityManager entities;

    @Autowired
    CommitteeClock committee;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    List<School> schools = List.of();
    SignedIn director = Persona.person(Role.DIRECTOR, 1);
    SignedIn curator = director;
    SignedIn colleague = director;
    SignedIn stranger = director;
    long id;

    @BeforeEach
    void completeDraft() {
        schools = ReportSamples.schools(register, 2);
        entities.flush();
        periods.open(THIRD);
        var school = schools.getFirst().id();
        director = Persona.person(Role.DIRECTOR, school);
        curator = person("kravtsova", school);
        colleague = person("orlova", school);
        stranger = person("petrova", schools.getLast().id());
        id = lists.of(List.of(school)).getFirst().id();
        filing.save(id, 0, ReportSamples.complete(), director);
        entities.flush();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void actingPersonSendsOnTheDaysOfTheOrderOnly() {
        name(curator, day(5), day(9), "12-к");

        at(LocalDateTime.of(2026, 10, 4, 23, 59));
        assertThat(send(curator)).hasStatus(403);
        assertThat(text(open(curator, "/submission/new"))).doesNotContain("Отправить отчёт");
        at(LocalDateTime.of(2026, 10, 10, 0, 0));
        assertThat(send(curator)).hasStatus(403);
        assertThat(submissions()).isZero();
        at(LocalDateTime.of(2026, 10, 5, 0, 0));
        assertThat(send(colleague)).hasStatus(403);
        assertThat(send(stranger)).hasStatus(404);
        assertThat(text(open(curator, "/submission/new")))
                .contains("Отправить отчёт", "и. о. директора с 05.10.2026 по 09.10.2026 (приказ № 12-к)");

        at(LocalDateTime.of(2026, 10, 9, 23, 59));
        assertThat(send(curator)).hasRedirectedUrl("/reports/" + id + "/submission");
        assertThat(submissions()).isOne();
        var words = "Пробная kravtsova, и. о. директора с 05.10.2026 по 09.10.2026 (приказ № 12-к), директор – "
                + schools.getFirst().card().directorName();
        assertThat(text(open(curator, "/submission"))).contains(words);
        assertThat(text(open(director, ""))).contains(words);
        assertThat(text(open(Persona.person(Role.METHODOLOGIST), ""))).contains(words);
        assertThat(text(open(Persona.person(Role.METHODOLOGIST), "/submissions/1/copy")))
                .contains(words);
        assertThat(jdbc.sql("select details from journal_entry where action = 'report.submitted'")
                        .query(String.class)
                        .single())
                .contains("и. о. директора", "12-к");
    }

    @Test
    void directorSendsInHisOwnName() {
        assertThat(send(director)).hasRedirectedUrl("/reports/" + id + "/submission");
        assertThat(text(open(director, "/submission"))).doesNotContain("и. о. директора с");
    }

    @Test
    void revokedRightIsGoneAtOnce() {
        name(curator, day(1), day(20), "");
        revoke(director);
        assertThat(send(curator)).hasStatus(403);
        name(colleague, day(2), day(20), "");
        assertThat(send(curator)).hasStatus(403);
        assertThat(submissions()).isZero();
    }

    @Test
    void rightForOneSchoolIsNoneForAnother() {
        var both = new SignedIn(
                curator.accountId(),
                "kravtsova",
                "Кравцова",
                "",
                Role.CURATOR,
                Set.of(schools.getFirst().id(), schools.getLast().id()));
        name(curator, day(1), day(20), "");
        var other = lists.of(List.of(schools.getLast().id())).getFirst().id();
        assertThat(mvc.post()
                        .uri("/reports/" + other + "/submission")
                        .param("version", "0")
                        .with(Persona.as(both))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void whoLeftTheSchoolSignsNothingThere() {
        name(curator, day(1), day(20), "");
        var moved = new SignedIn(
                curator.accountId(),
                "kravtsova",
                "Кравцова",
                "",
                Role.CURATOR,
                Set.of(schools.getLast().id()));
        assertThat(send(moved)).hasStatus(404);
    }

    @Test
    void nobodyNamesHimselfOrAnotherSchoolsPeople() {
        assertThat(post(curator, curator, "05.10.2026", "09.10.2026")).hasStatus(403);
        assertThat(post(Persona.person(Role.COMMITTEE), curator, "05.10.2026", "09.10.2026"))
                .hasStatus(403);
        var otherDirector = Persona.person(Role.DIRECTOR, schools.getLast().id());
        assertThat(post(otherDirector, curator, "05.10.2026", "09.10.2026")).hasStatus(404);
        assertThat(mvc.get().uri(page()).with(Persona.as(otherDirector))).hasStatus(404);
        assertThat(post(director, stranger, "05.10.2026", "09.10.2026")).hasStatus(422);
        assertThat(text(post(director, curator, "09.10.2026", "05.10.2026"))).contains("Последний день раньше первого");
        assertThat(text(post(director, curator, "01.09.2026", "30.09.2026"))).contains("Этот день уже прошёл");
        assertThat(text(post(director, curator, "05.10.2026", "05.10.2062"))).contains("не больше чем на год");
        assertThat(text(post(director, curator, "31.02.2026", "x"))).contains("Проверьте");
        assertThat(text(post(director, curator, "", "")))
                .contains("Укажите, с какого дня", "Укажите, по какой день")
                .doesNotContain("Заполните это поле");
        assertThat(jdbc.sql("select count(*) from delegation").query(Long.class).single())
                .isZero();

        assertThat(post(Persona.person(Role.ADMINISTRATOR), curator, "05.10.2026", "09.10.2026"))
                .hasRedirectedUrl(page());
        assertThat(text(post(director, colleague, "09.10.2026", "12.10.2026"))).contains("уже назначен");
        assertThat(post(director, colleague, "10.10.2026", "12.10.2026")).hasRedirectedUrl(page());
        assertThat(text(mvc.get().uri(page()).with(Persona.as(curator)).exchange()))
                .contains("Пробная kravtsova", "ещё не начался")
                .doesNotContain("Отменить", "Назначить и. о. директора");
    }

    @Test
    void anotherSchoolsNamingCannotBeRevoked() {
        name(curator, day(1), day(20), "");
        var delegation = jdbc.sql("select id from delegation").query(Long.class).single();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> delegations.revoke(
                        schools.getLast().id(),
                        delegation,
                        Persona.person(Role.DIRECTOR, schools.getLast().id())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> delegations.revoke(schools.getFirst().id(), delegation, curator));
        revoke(director);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> revoke(director));
    }

    @Test
    void listCostsTheSameHoweverManyNamings() {
        name(curator, day(1), day(1), "1");
        revoke(director);
        var few = Statements.during(this::list);
        for (int number = 2; number <= 30; number++) {
            name(curator, day(1), day(1), Integer.toString(number));
            revoke(director);
        }
        assertThat(Statements.during(this::list)).isEqualTo(few);
    }

    private void list() {
        entities.clear();
        assertThat(mvc.get().uri(page()).with(Persona.as(director))).hasStatusOk();
    }

    private SignedIn person(String login, long school) {
        Account account = AccountSamples.enrolled(accounts, login, Role.CURATOR, school);
        return new SignedIn(account.id(), login, account.fullName(), "куратор", Role.CURATOR, Set.of(school));
    }

    private void name(SignedIn person, LocalDate from, LocalDate to, String order) {
        delegations.name(schools.getFirst().id(), person.accountId(), new Interval(from, to), order, director);
        entities.flush();
    }

    private void revoke(SignedIn who) {
        var delegation =
                jdbc.sql("select max(id) from delegation").query(Long.class).single();
        delegations.revoke(schools.getFirst().id(), delegation, who);
        entities.flush();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private void at(LocalDateTime time) {
        clock.set(time, committee.zone());
    }

    private String page() {
        return "/schools/" + schools.getFirst().id() + "/delegations";
    }

    private MvcTestResult post(SignedIn who, SignedIn named, String from, String to) {
        var answer = mvc.post()
                .uri(page())
                .param("account", Long.toString(named.accountId()))
                .param("from", from)
                .param("to", to)
                .param("orderNumber", "№ 7")
                .with(Persona.as(who))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult send(SignedIn who) {
        var answer = mvc.post()
                .uri("/reports/" + id + "/submission")
                .param("version", Integer.toString(reports.sheet(id).version()))
                .with(Persona.as(who))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult open(SignedIn who, String path) {
        var answer =
                mvc.get().uri("/reports/" + id + path).with(Persona.as(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private long submissions() {
        return jdbc.sql("select count(*) from report_submission")
                .query(Long.class)
                .single();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
