package nastavnik.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SignInControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void strangerIsAskedToSignIn() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("Вход")
                .doesNotContain("nastavnik-demo", "Показательный город");
    }

    @Test
    void signedInPersonSeesHome() {
        assertThat(mvc.get().uri("/").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Пробная Анна Ивановна");
        assertThat(mvc.get().uri("/sign-in").with(Persona.committee())).hasRedirectedUrl("/");
    }

    @Test
    void personSignsInByLoginAndByOwnEmail() {
        var account = AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER);

        assertThat(signIn(" Olga", AccountSamples.PASSWORD)).hasRedirectedUrl("/");
        assertThat(signIn("OLGA@example.ru", AccountSamples.PASSWORD)).hasRedirectedUrl("/");
        assertThat(jdbc.sql("select last_signed_in_at is not null from account where id = :id")
                        .param("id", account.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void emailOfTwoPeopleIsNoLogin() {
        var first = AccountSamples.person("first", Role.CONTROLLER);
        accounts.enrol(
                java.util.List.of(
                        first,
                        new nastavnik.account.Enrolment(
                                "second", first.email(), "Вторая Нина", "проба", Role.CONTROLLER, java.util.Set.of())),
                AccountSamples.PASSWORD);

        assertThat(signIn(first.email(), AccountSamples.PASSWORD)).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("second", AccountSamples.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void answerIsTheSameWhetherTheAccountExists() {
        AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER);

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn("olga", "wrong")).hasRedirectedUrl("/sign-in?failed");
            assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?failed");
        }
        assertThat(signIn("olga", AccountSamples.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
        assertThat(signIn("nobody", AccountSamples.PASSWORD)).hasRedirectedUrl("/sign-in?wait=1");
        assertThat(mvc.get().uri("/sign-in?wait=2")).bodyText().contains("Подождите 2 минуты");
    }

    @Test
    void thatAnAccountIsBlockedIsToldOnlyToWhoeverKnowsThePassword() {
        var account = AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER);
        jdbc.sql("update account set blocked = true where id = :id")
                .param("id", account.id())
                .update();

        assertThat(signIn("olga", "wrong")).hasRedirectedUrl("/sign-in?failed");
        assertThat(signIn("olga", AccountSamples.PASSWORD)).hasRedirectedUrl("/sign-in?blocked");
    }

    @Test
    void failuresAreJournalledWithTheLoginAndWithoutThePassword() {
        AccountSamples.enrolled(accounts, "olga", Role.CONTROLLER);

        signIn("olga", "ошибочный пароль");
        signIn("никто\u0000\n" + "ы".repeat(100), "ошибочный пароль");

        assertThat(jdbc.sql("select details from journal_entry where action = 'entrance.refused' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("olga", ("никто " + "ы".repeat(100)).substring(0, 60));
    }

    /** A mentor signs in by an e-mail, also after the sign-in was destroyed with the consent. */
    @Test
    void mentorsAddressStaysOutOfTheJournal() {
        var mentor = AccountSamples.enrolled(accounts, "vera@example.ru", Role.MENTOR);

        signIn("Vera@example.ru", "ошибочный пароль");
        signIn("zoya@example.ru", "ошибочный пароль");

        assertThat(jdbc.sql("select coalesce(subject_id::text, '') || details from journal_entry"
                                + " where action = 'entrance.refused' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(Long.toString(mentor.id()), "\u2026@example.ru");
    }

    @Test
    void formOfAnEndedSessionLeadsToSigningIn() {
        assertThat(mvc.post().uri("/accounts").header("Referer", "http://localhost/accounts/new"))
                .hasRedirectedUrl("/sign-in?stale");
        assertThat(mvc.post().uri("/accounts").header("HX-Request", "true")).hasStatus(401);
        assertThat(mvc.get().uri("/accounts").header("HX-Request", "true")).hasStatus(401);
        assertThat(mvc.post().uri("/accounts").with(Persona.committee())).hasStatus(403);
    }

    @Test
    void signingOutByLinkIsImpossible() {
        assertThat(mvc.get().uri("/sign-out").with(Persona.committee())).hasStatus(404);
    }

    @Test
    void personasAreOfferedInTheDemonstrationOnly() {
        assertThat(personas()).isZero();
        assertThat(personas("demo")).isEqualTo(1);
    }

    private static int personas(String... profiles) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profiles);
            context.register(DemoPersonas.class);
            context.refresh();
            return context.getBeanNamesForType(DemoPersonas.class).length;
        }
    }

    private MvcTestResult signIn(String login, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
