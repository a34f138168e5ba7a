package nastavnik.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.account.Account;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions end once a change is committed: here it really is, and is cleared away afterwards. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class KeptSessionsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    private Account account;

    @BeforeEach
    void person() {
        account = AccountSamples.enrolled(accounts, "wanderer", Role.CONTROLLER);
    }

    @AfterEach
    void clear() {
        for (var table : new String[] {"journal_entry", "throttle", "one_time_link", "account", "spring_session"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void cookieIsHiddenFromScriptsAndSecureBehindTls() {
        var plain = sessionHeader(signIn(false));
        var secure = sessionHeader(signIn(true));

        assertThat(plain)
                .startsWith("session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(secure).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void personComesBackToThePageAskedForInANewSession() {
        var asked =
                mvc.get().uri("/profile/password").accept(MediaType.TEXT_HTML).exchange();
        var stranger = Objects.requireNonNull(asked.getResponse().getCookie("REDIRECT_URI"));
        var signedIn = mvc.post()
                .uri("/sign-in")
                .param("login", "wanderer")
                .param("password", AccountSamples.PASSWORD)
                .cookie(stranger)
                .with(csrf())
                .exchange();

        assertThat(signedIn).hasRedirectedUrl("/profile/password");
        assertThat(mvc.get().uri("/profile").cookie(cookie(signedIn)))
                .hasStatusOk()
                .bodyText()
                .contains("Пробная wanderer", "это устройство");
    }

    @Test
    void whatABrowserFetchesBesideAPageIsNotComeBackTo() {
        for (var uri : List.of("/profile/picture.png", "/schools", "/sitemap.xml")) {
            assertThat(mvc.get()
                            .uri(uri)
                            .header("Accept", "image/avif,image/webp,*/*;q=0.8")
                            .exchange()
                            .getResponse()
                            .getCookie("REDIRECT_URI"))
                    .as(uri)
                    .isNull();
        }
        assertThat(mvc.get()
                        .uri("/schools")
                        .accept(MediaType.TEXT_HTML)
                        .header("Sec-Fetch-Dest", "iframe")
                        .exchange()
                        .getResponse()
                        .getCookie("REDIRECT_URI"))
                .isNull();
    }

    @Test
    void everySitesFilesAreThereForAnyone() {
        assertThat(mvc.get().uri("/favicon.ico")).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(mvc.get().uri("/robots.txt")).hasStatusOk().bodyText().contains("Allow: /open", "Disallow: /\n");
        assertThat(mvc.get().uri("/sitemap.xml")).hasStatus(404);
    }

    @Test
    void formOfAnEndedSessionIsComeBackTo() {
        var stale = mvc.post()
                .uri("/profile/password")
                .header("Referer", "http://localhost/profile/password")
                .exchange();
        var signedIn = mvc.post()
                .uri("/sign-in")
                .param("login", "wanderer")
                .param("password", AccountSamples.PASSWORD)
                .cookie(cookie(stale))
                .with(csrf())
                .exchange();

        assertThat(signedIn).hasRedirectedUrl("/profile/password");
    }

    @Test
    void whoeverOnlyKnocksGetsNoSession() {
        assertThat(mvc.get().uri("/profile").exchange().getResponse().getCookie("session"))
                .isNull();
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void cookieOfThePageAskedForLeadsNowhereElse() {
        for (var address :
                new String[] {"http://evil.example//evil.example/", "//evil.example/", "javascript:x", "http://["}) {
            var cookie = new Cookie("REDIRECT_URI", Base64.getEncoder().encodeToString(address.getBytes(UTF_8)));
            var signedIn = mvc.post()
                    .uri("/sign-in")
                    .param("login", "wanderer")
                    .param("password", AccountSamples.PASSWORD)
                    .cookie(cookie)
                    .with(csrf())
                    .exchange();
            assertThat(signedIn).as(address).hasRedirectedUrl("/");
        }
    }

    @Test
    void twoRequestsOfOneSessionMayBothBeTheFirstToKeepSomething() {
        keepTwice(sessions);
    }

    private static <S extends Session> void keepTwice(FindByIndexNameSessionRepository<S> sessions) {
        var fresh = sessions.createSession();
        sessions.save(fresh);
        var one = Objects.requireNonNull(sessions.findById(fresh.getId()));
        var other = Objects.requireNonNull(sessions.findById(fresh.getId()));
        one.setAttribute("flash", "first");
        other.setAttribute("flash", "second");
        other.setAttribute("more", "both");
        sessions.save(one);
        sessions.save(other);

        var kept = Objects.requireNonNull(sessions.findById(fresh.getId()));
        assertThat(kept.<String>getAttribute("flash")).isEqualTo("second");
        assertThat(kept.<String>getAttribute("more")).isEqualTo("both");

        sessions.deleteById(fresh.getId());
        one.setAttribute("late", "third");
        sessions.save(one);
        assertThat(sessions.findById(fresh.getId())).isNull();
    }

    @Test
    void blockedPersonIsOutAtOnce() {
        var session = cookie(signIn(false));
        assertThat(mvc.get().uri("/profile").cookie(session)).hasStatusOk();

        keep("/blocking");

        assertThat(mvc.get().uri("/profile").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void newRoleIsHeldFromTheNextPageOn() {
        var session = cookie(signIn(false));

        assertThat(mvc.post()
                        .uri("/accounts/" + account.id())
                        .param("fullName", "Пробная wanderer")
                        .param("post", "методист")
                        .param("role", "METHODOLOGIST")
                        .param("login", "wanderer")
                        .param("version", "0")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/profile").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void newPasswordEndsTheOtherSessionsAndOpensTheThrottle() {
        var here = cookie(signIn(false));
        var elsewhere = cookie(signIn(false));

        assertThat(change(here, "не тот")).hasStatus(422).bodyText().contains("Нынешний пароль не подошёл");
        var changed = change(here, AccountSamples.PASSWORD);

        assertThat(changed).hasRedirectedUrl("/profile");
        assertThat(mvc.get().uri("/profile").cookie(cookie(changed))).hasStatusOk();
        assertThat(mvc.get().uri("/profile").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(jdbc.sql("select count(*) from throttle where subject like 'account:%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void unblockedPersonNeedNotWait() {
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn("wrong", false);
        }
        assertThat(signIn(false)).hasRedirectedUrl("/sign-in?wait=1");

        keep("/unblocking");

        assertThat(signIn(false)).hasRedirectedUrl("/");
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        var here = cookie(signIn(false));
        var elsewhere = cookie(signIn(false));

        assertThat(mvc.post().uri("/profile/sign-out-everywhere").cookie(here).with(csrf()))
                .hasRedirectedUrl("/sign-in?out");

        assertThat(mvc.get().uri("/profile").cookie(here)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/profile").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
    }

    private void keep(String step) {
        assertThat(mvc.post()
                        .uri("/accounts/" + account.id() + step)
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult change(Cookie session, String present) {
        return mvc.post()
                .uri("/profile/password")
                .param("present", present)
                .param("password", "зелёная кошка у окна")
                .param("repeated", "зелёная кошка у окна")
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult signIn(boolean secure) {
        return signIn(AccountSamples.PASSWORD, secure);
    }

    private MvcTestResult signIn(String password, boolean secure) {
        return mvc.post()
                .uri("/sign-in")
                .param("login", "wanderer")
                .param("password", password)
                .secure(secure)
                .with(csrf())
                .exchange();
    }

    private static String sessionHeader(MvcTestResult answer) {
        return answer.getResponse().getHeaders("Set-Cookie").stream()
                .filter(header -> header.startsWith("session="))
                .findFirst()
                .orElseThrow();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }
}
