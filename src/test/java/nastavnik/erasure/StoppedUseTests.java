package nastavnik.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.matching.Preferences;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.profile.ProfileSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A withdrawal stops every use at once, and what is destroyed takes nothing in again: all doors of a participant are tried. */
@PortalTest
class StoppedUseTests {

    private static final String NAME = "Прежняя Вера Львовна";

    /** Of somebody who has withdrawn two things remain: a new consent, and the destruction. */
    private static final List<String> OPEN_AFTER_WITHDRAWAL =
            List.of("/participants/{id}/consents", "/participants/{id}/erasure");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    MentoringSamples people;
    School own;
    Participant vera;
    Participant zoya;

    @BeforeEach
    void somebodyOfWhomAllIsKept() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        vera = people.participant(own, ParticipantSamples.both(NAME));
        zoya = people.participant(own, ParticipantSamples.both("Новая Зоя Юрьевна"));
        var profiles = new ProfileSamples(portal);
        profiles.ask(vera);
        profiles.present(vera, "Робототехника");
        profiles.offer(vera);
        var preferences = portal.getBean(Preferences.class);
        preferences.say(vera, true, LocalDate.of(2026, 9, 25), List.of(zoya));
        preferences.say(zoya, false, LocalDate.of(2026, 9, 25), List.of(vera));
        entities.flush();
    }

    @Test
    void noPageOfTheSchoolShowsWhoHasWithdrawn() {
        withdraw();
        for (var list : List.of("/matching", "/preferences", "/matching/" + zoya.id(), "/city-mentors")) {
            var page = mvc.get().uri(list).with(curator()).exchange();
            assertThat(page).as(list).hasStatusOk();
            assertThat(text(page)).as(list).doesNotContain(NAME, "Робототехника", "/matching/" + vera.id() + "\"");
        }
        for (var path : List.of(
                "/matching/{id}",
                "/preferences/{id}/mentee",
                "/preferences/{id}/mentor",
                "/participants/{id}/request",
                "/participants/{id}/request/edit",
                "/participants/{id}/request/removal",
                "/participants/{id}/mentor-profile",
                "/participants/{id}/mentor-profile/edit",
                "/participants/{id}/mentor-profile/removal",
                "/participants/{id}/consent-forms/PROCESSING",
                "/participants/{id}/consent-forms/DISSEMINATION")) {
            for (var person : List.of(curator(), Persona.director(own.id()))) {
                assertThat(mvc.get().uri(path, vera.id()).with(person)).as(path).hasStatus(404);
            }
        }
    }

    @Test
    void noDoorTakesAnythingInAfterTheWithdrawal() {
        withdraw();
        var before = kept();
        var doors =
                doors().filter(door -> !OPEN_AFTER_WITHDRAWAL.contains(door)).toList();
        assertThat(doors).hasSizeGreaterThan(8);
        assertThat(doors).allSatisfy(this::isShut);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void noDoorTakesAnythingInAfterTheErasure() {
        withdraw();
        assertThat(mvc.post()
                        .uri("/participants/{id}/erasure", vera.id())
                        .param("commission", "Директор Лапина И.П.\nКуратор Петрова П.П.")
                        .param("papers", "true")
                        .with(curator())
                        .with(csrf()))
                .hasRedirectedUrl("/erasures");
        entities.flush();
        entities.clear();
        var before = kept();
        assertThat(before).startsWith("0 0 0");
        assertThat(doors().toList())
                .contains(OPEN_AFTER_WITHDRAWAL.toArray(String[]::new))
                .allSatisfy(this::isShut);
        assertThat(kept()).isEqualTo(before);
        for (var list : List.of("/matching", "/preferences")) {
            assertThat(text(mvc.get().uri(list).with(curator()).exchange()))
                    .doesNotContain("Участник № " + vera.id() + "<");
        }
    }

    @Test
    void listBeforeTheErasureIsTheListOfTheAct() {
        withdraw();
        var page = text(mvc.get()
                .uri("/participants/{id}/erasure/new", vera.id())
                .with(curator())
                .exchange());
        assertThat(mvc.post()
                        .uri("/participants/{id}/erasure", vera.id())
                        .param("commission", "Директор Лапина И.П.\nКуратор Петрова П.П.")
                        .param("papers", "true")
                        .with(curator())
                        .with(csrf()))
                .hasRedirectedUrl("/erasures");
        entities.flush();
        var destroyed =
                jdbc.sql("select destroyed from erasure").query(String.class).single();
        assertThat(destroyed.lines().count()).isGreaterThan(4);
        assertThat(page)
                .contains(
                        destroyed.lines().map(line -> "<div>" + line + "</div>").toList())
                .containsOnlyOnce("<div>" + destroyed.lines().toList().getLast() + "</div>");
        assertThat(page.split("<dd>", -1)[2].split("</dd>", -1)[0].split("<div>", -1).length - 1)
                .isEqualTo((int) destroyed.lines().count());
    }

    @Test
    void scansAreOpenedByNobodyAfterTheWithdrawalAndStillDestroyed() {
        var paper = jdbc.sql("select id from consent where participant_id = ? order by id limit 1")
                .param(vera.id())
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri("/consents/{id}/scans", paper)
                        .multipart()
                        .file(new MockMultipartFile(
                                "file",
                                "scan.pdf",
                                "application/pdf",
                                "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)))
                        .with(curator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        var file = jdbc.sql("select id from attachment").query(UUID.class).single();
        assertThat(mvc.get().uri("/attachments/{id}", file).with(curator())).hasStatusOk();
        withdraw();
        for (var path : List.of("/attachments/{id}", "/attachments/{id}/view")) {
            for (var person : List.of(curator(), Persona.director(own.id()))) {
                assertThat(mvc.get().uri(path, file).with(person)).hasStatus(404);
            }
        }
        assertThat(mvc.post()
                        .uri("/participants/{id}/erasure", vera.id())
                        .param("commission", "Директор Лапина И.П.\nКуратор Петрова П.П.")
                        .param("papers", "true")
                        .with(curator())
                        .with(csrf()))
                .hasRedirectedUrl("/erasures");
        entities.flush();
        assertThat(jdbc.sql("select destroyed from erasure").query(String.class).single())
                .contains("сканы");
        assertThat(jdbc.sql("select count(*) from attachment where removed_at is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Every address that changes something of one participant. */
    private Stream<String> doors() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/participants/{id}") || path.startsWith("/preferences/{id}"))
                .sorted();
    }

    private void isShut(String door) {
        for (var side : List.of("mentor", "mentee")) {
            var answer = fill(door.replace("{side}", side));
            assertThat(answer.getResponse().getStatus()).as(door).isBetween(400, 499);
            entities.flush();
            entities.clear();
        }
    }

    /** With everything that any of the forms asks for, so that no form is refused for its holes. */
    private MvcTestResult fill(String door) {
        return mvc.post()
                .uri(door, vera.id())
                .param("version", "")
                .param("request", "Снова хочу")
                .param("competences", "Снова могу")
                .param("metOn", "25.09.2026")
                .param("first", Long.toString(zoya.id()))
                .param("fullName", "Снова Вера Львовна")
                .param("category", "TEACHER")
                .param("mentor", "true")
                .param("mentee", "true")
                .param("activeFrom", "01.09.2026")
                .param("birthDate", "14.05.1980")
                .param("kind", "PROCESSING")
                .param("signer", "SELF")
                .param("givenOn", "01.10.2026")
                .param("withdrawnOn", "01.10.2026")
                .param("way", "POST")
                .param("email", "snova@example.ru")
                .param("until", "01.10.2028")
                .param("reason", "Снова")
                .param("commission", "Директор Лапина И.П.\nКуратор Петрова П.П.")
                .param("papers", "true")
                .with(curator())
                .with(csrf())
                .exchange();
    }

    private String kept() {
        return jdbc.sql("""
                        select (select count(*) from mentee_request where participant_id = :id) || ' '
                            || (select count(*) from mentor_profile where participant_id = :id) || ' '
                            || (select count(*) from preference where :id in (participant_id, first_id)) || ' '
                            || (select count(*) from consent where participant_id = :id) || ' '
                            || (select count(*) from mentor_sign_in where participant_id = :id) || ' '
                            || (select full_name from participant where id = :id)
                        """).param("id", vera.id()).query(String.class).single();
    }

    private void withdraw() {
        entities.clear();
        vera = portal.getBean(Participants.class)
                .find(vera.id(), List.of(own.id()))
                .orElseThrow();
        portal.getBean(Withdrawals.class)
                .withdraw(vera, ConsentKind.PROCESSING, MentoringSamples.TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        entities.clear();
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
