package nastavnik.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.notice.NoticeSamples;
import nastavnik.notice.Notices;
import nastavnik.notice.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class InboxControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Notices notices;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SignedIn anna;
    private SignedIn boris;

    @BeforeEach
    void people() {
        AccountSamples.enrolled(accounts, "anna", Role.METHODOLOGIST);
        AccountSamples.enrolled(accounts, "boris", Role.METHODOLOGIST);
        entities.flush();
        anna = signedIn("anna");
        boris = signedIn("boris");
    }

    private SignedIn signedIn(String login) {
        var id = accounts.find(login).orElseThrow().id();
        return accounts.admitted(id).orElseThrow();
    }

    @Test
    void mastheadCountsWhatIsUnreadAndReadingLeadsToThePage() {
        NoticeSamples.told(jdbc, anna.accountId(), 3, clock.instant());

        assertThat(mvc.get().uri("/profile").with(Persona.as(anna)))
                .bodyText()
                .containsPattern("site-messages-count\"><span>3</span>");
        assertThat(mvc.get().uri("/messages").with(Persona.as(anna))).bodyText().contains("Отчёт принят 1", "новое");

        assertThat(mvc.post()
                        .uri("/messages/{id}/reading", first())
                        .with(Persona.as(anna))
                        .with(csrf()))
                .hasRedirectedUrl("/reports/1");
        assertThat(notices.unread(anna.accountId())).isEqualTo(2);

        assertThat(mvc.post().uri("/messages/reading").with(Persona.as(anna)).with(csrf()))
                .hasRedirectedUrl("/messages");
        assertThat(mvc.get().uri("/profile").with(Persona.as(anna))).bodyText().doesNotContain("site-messages-count");
    }

    @Test
    void messagesOfOthersAreNotThere() {
        NoticeSamples.told(jdbc, anna.accountId(), 1, clock.instant());

        assertThat(mvc.get().uri("/messages").with(Persona.as(boris)))
                .bodyText()
                .doesNotContain("Отчёт принят 1")
                .contains("Сообщений нет");
        assertThat(mvc.post()
                        .uri("/messages/{id}/reading", first())
                        .with(Persona.as(boris))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        mvc.post().uri("/messages/reading").with(Persona.as(boris)).with(csrf()).exchange();
        assertThat(notices.unread(anna.accountId())).isOne();
    }

    @Test
    void listAndMastheadCostTheSameForAnyNumberOfMessages() {
        NoticeSamples.told(jdbc, anna.accountId(), 3, clock.instant());
        var few = statements();
        NoticeSamples.told(jdbc, anna.accountId(), 40, clock.instant());
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        return Statements.during(() ->
                assertThat(mvc.get().uri("/messages").with(Persona.as(anna))).hasStatusOk());
    }

    @Test
    void personChoosesHowToBeTold() {
        assertThat(mvc.get().uri("/profile/notices").with(Persona.as(anna)))
                .bodyText()
                .contains("anna@example.ru", "почта не настроена");
        assertThat(mvc.post()
                        .uri("/profile/notices")
                        .param("way", "DIGEST")
                        .with(Persona.as(anna))
                        .with(csrf()))
                .hasRedirectedUrl("/profile/notices");

        assertThat(notices.way(anna.accountId())).isEqualTo(Way.DIGEST);
        assertThat(notices.way(boris.accountId())).isEqualTo(Way.AT_ONCE);
        assertThat(mvc.post()
                        .uri("/profile/notices")
                        .param("way", "PIGEON")
                        .with(Persona.as(anna))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private long first() {
        return jdbc.sql("select min(id) from notice").query(Long.class).single();
    }
}
