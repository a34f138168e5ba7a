package nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class AccountControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private long schoolId;

    @BeforeEach
    void school() {
        schoolId = schools.enrol(SchoolSamples.numbered(714)).id();
    }

    @Test
    void linkSentBeforeOpensNothingOnceTheAccountIsAnothersOrMayMore() {
        var account = AccountSamples.enrolled(accounts, "лесная", Role.CONTROLLER);
        for (var change : new String[] {"login", "email", "role"}) {
            entities.flush();
            entities.clear();
            jdbc.sql("""
                            insert into one_time_link (account_id, purpose, digest, expires_at)
                            values (:id, 'PASSWORD_RESET', decode('00', 'hex'), timestamptz '2027-01-01')
                            """).param("id", account.id()).update();
            assertThat(revise(account, "")).hasRedirectedUrl("/accounts/" + account.id());
            assertThat(links(account)).as("same %s", change).isOne();

            assertThat(revise(account, change)).hasRedirectedUrl("/accounts/" + account.id());

            assertThat(links(account)).as("other %s", change).isZero();
        }
    }

    @Test
    void mentorsAccountIsBlockedByItsNumberAndNobodyReadsWhoseItIs() {
        var account = AccountSamples.enrolled(accounts, "вершинина", Role.MENTOR);
        entities.flush();
        var page = "/mentor-accounts/" + account.id();
        assertThat(mvc.get().uri("/accounts/{id}", account.id()).with(Persona.administrator()))
                .hasRedirectedUrl(page);
        assertThat(mvc.get().uri(page).with(Persona.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("№ " + account.id(), "Заблокировать")
                .doesNotContain(account.fullName(), account.login());
        assertThat(mvc.post()
                        .uri(page + "/blocking")
                        .with(Persona.administrator())
                        .with(csrf()))
                .hasRedirectedUrl(page);
        entities.flush();
        assertThat(jdbc.sql("select blocked from account where id = :id")
                        .param("id", account.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'account.blocked' and subject_id = :id")
                        .param("id", account.id())
                        .query(Long.class)
                        .single())
                .isOne();
        var other = AccountSamples.enrolled(accounts, "лесная", Role.CONTROLLER);
        assertThat(mvc.get().uri("/mentor-accounts/" + other.id()).with(Persona.administrator()))
                .hasStatus(404);
    }

    private int links(Account account) {
        return jdbc.sql("select count(*) from one_time_link where account_id = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult revise(Account account, String change) {
        entities.flush();
        entities.clear();
        var now = entities.find(Account.class, account.id());
        return mvc.post()
                .uri("/accounts/" + account.id())
                .param("fullName", now.fullName())
                .param("post", now.post())
                .param(
                        "role",
                        change.equals("role") ? "METHODOLOGIST" : now.role().name())
                .param("login", change.equals("login") ? "lesnaya" : now.login())
                .param("email", change.equals("email") ? "lesnaya@example.ru" : now.email())
                .param("version", Integer.toString(now.version()))
                .with(Persona.administrator())
                .with(csrf())
                .exchange();
    }

    @Test
    void readingAccountsIsJournalled() {
        var account = AccountSamples.enrolled(accounts, "лесная", Role.CONTROLLER);
        assertThat(mvc.get().uri("/accounts").with(Persona.committee())).hasStatusOk();
        assertThat(mvc.get().uri("/accounts/" + account.id()).with(Persona.committee()))
                .hasStatusOk();
        assertThat(mvc.get().uri("/accounts/" + account.id()).with(Persona.committee()))
                .bodyText()
                .doesNotContain("Просмотрена учётная запись");

        assertThat(jdbc.sql("select action from journal_entry where action in ('account.listed', 'account.read')"
                                + " order by id")
                        .query(String.class)
                        .list())
                .containsExactly("account.listed", "account.read", "account.read");
    }

    @Test
    void listFindsPeopleByWordsRoleAndSchool() {
        AccountSamples.enrolled(accounts, "семёнова", Role.DIRECTOR, schoolId);
        AccountSamples.enrolled(accounts, "ковалёва", Role.METHODOLOGIST);

        assertThat(mvc.get().uri("/accounts?q=СЕМЕНОВА").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Пробная семёнова", "СОШ № 714", "Действует")
                .doesNotContain("Пробная ковалёва", "Никого не нашлось");
        assertThat(mvc.get().uri("/accounts?role=METHODOLOGIST&state=ACTIVE").with(Persona.administrator()))
                .bodyText()
                .contains("Пробная ковалёва")
                .doesNotContain("Пробная семёнова");
        assertThat(mvc.get()
                        .uri("/accounts?school=" + schoolId + "&sort=-lastSignedInAt")
                        .with(Persona.committee()))
                .bodyText()
                .contains("Пробная семёнова")
                .doesNotContain("Пробная ковалёва");
        assertThat(mvc.get().uri("/accounts?q=%25&school=odd").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Никого не нашлось");
    }

    @Test
    void listRunsTheSameStatementsWhateverItsLength() {
        AccountSamples.enrolled(accounts, "first", Role.DIRECTOR, schoolId);
        var few = statements();
        IntStream.range(0, 30)
                .forEach(number -> AccountSamples.enrolled(accounts, "more" + number, Role.DIRECTOR, schoolId));

        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void personWithoutEmailIsInvitedOnPaper() {
        var answer = mvc.post()
                .uri("/accounts")
                .param("fullName", " Лесная   Дарья Олеговна ")
                .param("post", "директор")
                .param("role", "DIRECTOR")
                .param("schoolIds", Long.toString(schoolId))
                .param("login", "lesnaya")
                .with(Persona.committee())
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Лесная Дарья Олеговна", "/invitations/", "lesnaya");
        assertThat(mvc.get().uri("/accounts?q=lesnaya").with(Persona.committee()))
                .bodyText()
                .contains("Приглашён");
    }

    @Test
    void withoutMailServerTheSheetIsShownInsteadOfTheLetter() {
        assertThat(mvc.post()
                        .uri("/accounts")
                        .param("fullName", "Лесная Дарья")
                        .param("post", "методист")
                        .param("role", "METHODOLOGIST")
                        .param("email", "lesnaya@example.ru")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Письмо на lesnaya@example.ru не отправлено", "/invitations/");
        assertThat(accounts.find("LESNAYA@example.ru")).isPresent();
    }

    @Test
    void wishForPaperOutlivesARefusedForm() {
        var typed = mvc.post()
                .uri("/accounts")
                .param("fullName", "Лесная Дарья")
                .param("role", "METHODOLOGIST")
                .with(Persona.committee())
                .with(csrf());
        assertThat(typed).hasStatus(422).bodyText().doesNotContainPattern("name=\"print\"[^>]*checked");
        assertThat(typed.param("print", "true"))
                .hasStatus(422)
                .bodyText()
                .containsPattern("name=\"print\"[^>]*checked");
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndWhatWasTypedStays() {
        assertThat(mvc.post()
                        .uri("/accounts")
                        .param("fullName", "Лесная Дарья")
                        .param("role", "CURATOR")
                        .param("email", "lesnaya")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Выберите хотя бы одну организацию", "Напишите адрес", "Заполните это поле", "Лесная Дарья");
    }

    @Test
    void takenLoginIsRefusedWhateverItsCase() {
        AccountSamples.enrolled(accounts, "taken", Role.METHODOLOGIST);

        assertThat(create("TAKEN", "CONTROLLER", Persona.committee()))
                .hasStatus(422)
                .bodyText()
                .contains("Такой логин уже есть");
    }

    @Test
    void committeeMakesNobodyAdministrator() {
        assertThat(create("sly", "ADMINISTRATOR", Persona.committee()))
                .hasStatus(422)
                .bodyText()
                .contains("Эту роль вы назначить не можете");
        assertThat(accounts.find("sly")).isEmpty();

        var colleague = AccountSamples.enrolled(accounts, "colleague", Role.COMMITTEE);
        assertThat(update(colleague, "ADMINISTRATOR", Persona.committee())).hasStatus(422);
        assertThat(update(colleague, "ADMINISTRATOR", Persona.administrator())).hasStatus3xxRedirection();
    }

    @Test
    void committeeChangesNoAdministrator() {
        var administrator = AccountSamples.enrolled(accounts, "chief", Role.ADMINISTRATOR);
        var path = "/accounts/" + administrator.id();

        assertThat(mvc.get().uri(path).with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(path + "/edit", path + "/blocking", path + "/password-reset");
        assertThat(mvc.get().uri(path + "/edit").with(Persona.committee())).hasStatus(403);
        assertThat(update(administrator, "COMMITTEE", Persona.committee())).hasStatus(403);
        for (var step : new String[] {"/blocking", "/unblocking", "/password-reset", "/invitation"}) {
            assertThat(mvc.post().uri(path + step).with(Persona.committee()).with(csrf()))
                    .hasStatus(403);
        }
    }

    @Test
    void directorSeesNoAccounts() {
        var person = AccountSamples.enrolled(accounts, "someone", Role.DIRECTOR, schoolId);

        assertThat(mvc.get().uri("/accounts").with(Persona.director(schoolId))).hasStatus(403);
        assertThat(mvc.get().uri("/accounts/" + person.id()).with(Persona.director(schoolId)))
                .hasStatus(403);
        assertThat(create("sly", "ADMINISTRATOR", Persona.director(schoolId))).hasStatus(403);
    }

    @Test
    void nothingButTheFormsFieldsIsTaken() {
        mvc.post()
                .uri("/accounts")
                .param("fullName", "Лесная Дарья")
                .param("post", "контроль")
                .param("role", "CONTROLLER")
                .param("login", "plain")
                .param("password", "{noop}x")
                .param("blocked", "true")
                .param("schools[0].id", Long.toString(schoolId))
                .param("schoolIds", Long.toString(schoolId))
                .with(Persona.committee())
                .with(csrf())
                .exchange();

        var stored = accounts.find("plain").orElseThrow();
        assertThat(stored.invited()).isTrue();
        assertThat(stored.blocked()).isFalse();
        assertThat(stored.schoolIds()).isEmpty();
    }

    @Test
    void twoPeopleEditingLoseNothing() {
        var person = AccountSamples.enrolled(accounts, "person", Role.CONTROLLER);
        entities.flush();
        jdbc.sql("update account set version = version + 1, post = 'начальник отдела' where id = :id")
                .param("id", person.id())
                .update();
        entities.clear();

        assertThat(update(person, "METHODOLOGIST", Persona.committee()))
                .hasStatus(409)
                .bodyText()
                .contains("начальник отдела", "Правленая Анна", "Контроль", "Методист");
    }

    @Test
    void blockedPersonIsToldSoAndUnblockedAgain() {
        var person = AccountSamples.enrolled(accounts, "person", Role.CONTROLLER);
        var path = "/accounts/" + person.id();

        assertThat(mvc.get().uri(path + "/blocking").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Пробная person сразу выйдет");
        assertThat(mvc.post().uri(path + "/blocking").with(Persona.committee()).with(csrf()))
                .hasRedirectedUrl(path);
        entities.flush();
        assertThat(mvc.get().uri(path).with(Persona.committee())).bodyText().contains("Заблокирован", "Разблокировать");
        assertThat(mvc.post()
                        .uri(path + "/password-reset")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(409);
        assertThat(mvc.post()
                        .uri(path + "/unblocking")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasRedirectedUrl(path);
        assertThat(person.blocked()).isFalse();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult create(
            String login, String role, RequestPostProcessor who) {
        return mvc.post()
                .uri("/accounts")
                .param("fullName", "Лесная Дарья")
                .param("post", "проба")
                .param("role", role)
                .param("login", login)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult update(
            Account account, String role, RequestPostProcessor who) {
        return mvc.post()
                .uri("/accounts/" + account.id())
                .param("fullName", "Правленая Анна")
                .param("post", "проба")
                .param("role", role)
                .param("login", account.login())
                .param("version", "0")
                .with(who)
                .with(csrf())
                .exchange();
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri("/accounts").with(Persona.committee())).hasStatusOk());
    }
}
