package nastavnik.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AcceptanceControllerTests {

    private static final Pattern LINK = Pattern.compile("(/(?:invitations|password-resets)/[0-9a-z-]{64})");
    private static final String CHOSEN = "зелёная кошка у окна";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void invitedPersonChoosesAPasswordAndIsInside() {
        var link = invite("galina");

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Лесная Галина", "galina");
        var accepted = accept(link, CHOSEN, CHOSEN);

        assertThat(accepted).hasRedirectedUrl("/");
        assertThat(mvc.get()
                        .uri("/profile")
                        .cookie(Objects.requireNonNull(accepted.getResponse().getCookie("session"))))
                .hasStatusOk()
                .bodyText()
                .contains("Лесная Галина");
        assertThat(signIn("galina", CHOSEN)).hasRedirectedUrl("/");
    }

    @Test
    void linkOpensOnce() {
        var link = invite("galina");
        accept(link, CHOSEN, CHOSEN);

        assertThat(accept(link, "другая кошка у окна", "другая кошка у окна")).hasStatus(404);
        assertThat(mvc.get().uri(link)).hasStatus(404).bodyText().contains("Ссылка не действует");
        assertThat(signIn("galina", CHOSEN)).hasRedirectedUrl("/");
    }

    @Test
    void everyLinkThatOpensNothingSaysTheSame() throws UnsupportedEncodingException {
        var link = invite("galina");
        var tampered = link.substring(0, link.length() - 6) + (link.endsWith("0000") ? "1111-1" : "0000-0");
        var unknown = text(mvc.get().uri("/invitations/" + "0".repeat(52)).exchange());
        var broken = text(mvc.get().uri(tampered).exchange());
        var asReset = text(
                mvc.get().uri(link.replace("invitations", "password-resets")).exchange());
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        var expired = text(mvc.get().uri(link).exchange());

        assertThat(broken).isEqualTo(unknown);
        assertThat(asReset).isEqualTo(unknown);
        assertThat(expired).isEqualTo(unknown).contains("Ссылка не действует");
        assertThat(accept(link, CHOSEN, CHOSEN)).hasStatus(404);
    }

    @Test
    void newLinkReplacesTheOlder() {
        var older = invite("galina");
        var id = accounts.find("galina").orElseThrow().id();
        var newer = link(mvc.post()
                .uri("/accounts/" + id + "/invitation?print=true")
                .with(Persona.committee())
                .with(csrf())
                .exchange());

        assertThat(mvc.get().uri(older)).hasStatus(404);
        assertThat(mvc.get().uri(newer)).hasStatusOk();
    }

    @Test
    void weakPasswordIsRefusedAndNeverShown() throws UnsupportedEncodingException {
        var link = invite("galina");

        var refused = accept(link, "qwerty123456", "иное");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Такой пароль пробуют первым", "Пароли не совпали")
                .doesNotContain("qwerty123456", "иное");
        assertThat(mvc.get().uri(link)).hasStatusOk();
    }

    @Test
    void blockingShutsTheLinkToo() {
        var link = invite("galina");
        var id = accounts.find("galina").orElseThrow().id();
        mvc.post()
                .uri("/accounts/" + id + "/blocking")
                .with(Persona.committee())
                .with(csrf())
                .exchange();

        assertThat(mvc.get().uri(link)).hasStatus(404);
    }

    @Test
    void committeeHandsOverALinkToANewPasswordValidAnHour() {
        var account = AccountSamples.enrolled(accounts, "nina", Role.CONTROLLER);
        var link = link(mvc.post()
                .uri("/accounts/" + account.id() + "/password-reset?print=true")
                .with(Persona.committee())
                .with(csrf())
                .exchange());
        assertThat(link).startsWith("/password-resets/");
        assertThat(signIn("nina", AccountSamples.PASSWORD)).hasRedirectedUrl("/");

        clock.set(clock.instant().plus(Duration.ofMinutes(59)));
        assertThat(accept(link, CHOSEN, CHOSEN)).hasRedirectedUrl("/");

        assertThat(signIn("nina", CHOSEN)).hasRedirectedUrl("/");
        assertThat(signIn("nina", AccountSamples.PASSWORD)).hasRedirectedUrl("/sign-in?failed");
    }

    @Test
    void codeTypedFromPaperLeadsToItsPage() {
        var link = invite("galina");
        var code = link.substring("/invitations/".length());

        assertThat(mvc.get().uri("/invitations")).hasStatusOk();
        assertThat(mvc.post()
                        .uri("/invitations")
                        .param("code", code.replace('-', ' '))
                        .with(csrf()))
                .hasRedirectedUrl("/invitations/" + code.replace("-", ""));
        assertThat(mvc.post().uri("/invitations").param("code", "кот").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Код не подошёл");
    }

    @Test
    void onlyTheDigestOfALinkIsKept() {
        var code = invite("galina").substring("/invitations/".length());

        assertThat(jdbc.sql("select encode(digest, 'escape') || encode(digest, 'hex') from one_time_link")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(code) || kept.contains(code.replace("-", "")));
    }

    private String invite(String login) {
        return link(mvc.post()
                .uri("/accounts")
                .param("fullName", "Лесная Галина")
                .param("post", "контроль")
                .param("role", "CONTROLLER")
                .param("login", login)
                .with(Persona.committee())
                .with(csrf())
                .exchange());
    }

    private static String link(MvcTestResult sheet) {
        try {
            var found = LINK.matcher(text(sheet));
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException odd) {
            throw new IllegalStateException(odd);
        }
    }

    /** Without the tokens of forms, which differ on every page. */
    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MvcTestResult accept(String link, String password, String repeated) {
        return mvc.post()
                .uri(link)
                .param("password", password)
                .param("repeated", repeated)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult signIn(String login, String password) {
        entities.flush();
        return mvc.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
