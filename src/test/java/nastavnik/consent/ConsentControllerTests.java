package nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.consentlist.ConsentFigures;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ConsentControllerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final List<String> PAGES = List.of(
            "/participants/{id}/consents",
            "/participants/{id}/consents/new",
            "/participants/{id}/withdrawals/new",
            "/participants/{id}/history",
            "/participants/{id}/consent-forms/PROCESSING",
            "/participants/{id}/consent-forms/DISSEMINATION");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Participants participants;

    @Autowired
    Consents consents;

    @Autowired
    MentoringFigures figures;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School own;
    School other;
    Participant anna;

    @BeforeEach
    void somebodyWithoutPapers() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        anna = participants.register(own, ParticipantSamples.mentee("Тихая Анна Игоревна"));
        entities.flush();
    }

    @Test
    void everyPageIsTheOwnSchoolsAlone() {
        for (var page : PAGES) {
            assertThat(mvc.get().uri(page, anna.id()).with(Persona.curator(own.id())))
                    .as(page)
                    .hasStatusOk();
            for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
                assertThat(mvc.get().uri(page, anna.id()).with(stranger))
                        .as(page)
                        .hasStatus(404);
            }
            for (var above : List.of(
                    Persona.committee(), Persona.controller(), Persona.methodologist(), Persona.administrator())) {
                assertThat(mvc.get().uri(page, anna.id()).with(above)).as(page).hasStatus(403);
            }
        }
        assertThat(mvc.get().uri("/consents").with(Persona.committee())).hasStatus(403);
    }

    @Test
    void nothingIsOfferedToTakeBackThatWasNeverGiven() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        assertThat(mvc.get()
                        .uri("/participants/{id}/withdrawals/new", anna.id())
                        .with(Persona.curator(own.id())))
                .bodyText()
                .contains("value=\"PROCESSING\"")
                .doesNotContain("value=\"MENTORING\"", "value=\"PARTICIPATION\"", "value=\"DISSEMINATION\"");
    }

    @Test
    void noDeedReachesAnotherSchool() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        var paper = jdbc.sql("select id from consent").query(Long.class).single();
        assertThat(store(other, "PROCESSING", "SELF", "02.09.2026")).hasStatus(404);
        assertThat(withdraw(other, "PROCESSING", "01.10.2026")).hasStatus(404);
        assertThat(attach(other, paper)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/consents/{id}/scans/removal", paper)
                        .param("file", "00000000-0000-0000-0000-000000000000")
                        .with(Persona.curator(other.id()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(consents.cover(anna)).isTrue();
    }

    @Test
    void paperIsPutOnFileAndCovers() {
        assertThat(mvc.get().uri("/participants/{id}/consents", anna.id()).with(Persona.curator(own.id())))
                .bodyText()
                .contains("Тихая Анна Игоревна", "Обработка персональных данных", "нет", "Пока ничего не внесено");
        assertThat(store(own, "PROCESSING", "SELF", "01.09.2026"))
                .hasRedirectedUrl("/participants/" + anna.id() + "/consents");
        assertThat(consents.cover(anna)).isTrue();
    }

    @Test
    void brokenRuleKeepsWhatWasTypedAndSaysWhatToDo() {
        assertThat(store(own, "PROCESSING", "REPRESENTATIVE", "01.09.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"01.09.2026\"", "В день подписания участнику уже было 18 лет");
        assertThat(store(own, "PROCESSING", "", "1 сентября")).hasStatus(422);
    }

    @Test
    void scanKeepsNoNameAndIsOpenedByTheOwnSchoolAlone() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        var paper = jdbc.sql("select id from consent").query(Long.class).single();
        assertThat(attach(own, paper)).hasStatus3xxRedirection();
        var file = jdbc.sql("select id from attachment")
                .query(java.util.UUID.class)
                .single();
        assertThat(jdbc.sql("select name from attachment").query(String.class).single())
                .isEqualTo("Обработка персональных данных.pdf");
        assertThat(jdbc.sql("select count(*) from journal_entry where details like '%Тихая%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/attachments/{id}", file).with(Persona.curator(own.id())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/attachments/{id}", file).with(Persona.curator(other.id())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/attachments/{id}", file).with(Persona.committee()))
                .hasStatus(404);
    }

    @Test
    void withdrawalEndsOpenPairsAtOnceAndHidesTheName() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        var mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        var pair = pair(mentor, anna, LocalDate.of(2026, 9, 15));
        var before = figures.totals(TODAY.minusDays(3), List.of(own.id()));
        assertThat(before.pairs()).isOne();

        assertThat(withdraw(own, "PROCESSING", "01.10.2026")).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();

        assertThat(jdbc.sql("select ending || ' ' || ended_on from mentor_pair where id = ?")
                        .param(pair.id())
                        .query(String.class)
                        .single())
                .isEqualTo("CONSENT_WITHDRAWN 2026-10-01");
        assertThat(figures.totals(TODAY.minusDays(3), List.of(own.id()))).isEqualTo(before);
        for (var page : List.of("/participants", "/mentor-pairs", "/consents", "/mentor-pairs/" + pair.id())) {
            assertThat(mvc.get().uri(page).with(Persona.curator(own.id())))
                    .as(page)
                    .bodyText()
                    .doesNotContain("Тихая");
        }
        assertThat(mvc.get().uri("/mentor-pairs?q={name}", "тихая").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Таких пар нет");
        assertThat(mvc.get().uri("/participants/{id}/edit", anna.id()).with(Persona.curator(own.id())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/consents?state=destroy").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Участник № " + anna.id(), "уничтожить до 31.10.2026");
        assertThat(mvc.get().uri("/").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Уничтожить данные 1 участника");
    }

    @Test
    void pairThatHasNotBegunNeverCounts() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        var mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        pair(mentor, anna, TODAY.plusDays(5));
        withdraw(own, "PROCESSING", "01.10.2026");
        entities.flush();
        assertThat(figures.totals(TODAY.plusDays(5), List.of(own.id())).pairs()).isZero();
    }

    @Test
    void withdrawnMentoringEndsOnlyPairsInWhichThePersonMentors() {
        var vera = samples.participant(own, ParticipantSamples.both("Опытная Вера Львовна"));
        var zoya = samples.participant(own, ParticipantSamples.both("Новая Зоя Юрьевна"));
        var mentored = pair(zoya, vera, LocalDate.of(2026, 9, 15));
        var mentoring = pair(vera, zoya, LocalDate.of(2026, 9, 15));
        anna = vera;
        withdraw(own, "MENTORING", "01.10.2026");
        entities.flush();
        assertThat(jdbc.sql("select id from mentor_pair where ending = 'CONSENT_WITHDRAWN'")
                        .query(Long.class)
                        .list())
                .containsExactly(mentoring.id())
                .doesNotContain(mentored.id());
        assertThat(mvc.get().uri("/participants").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Опытная Вера Львовна");
    }

    @Test
    void whoConsentsAnewIsBack() {
        give(own, "PROCESSING", "SELF", "01.09.2026");
        withdraw(own, "PROCESSING", "20.09.2026");
        give(own, "PROCESSING", "SELF", "25.09.2026");
        assertThat(mvc.get().uri("/participants").with(Persona.curator(own.id())))
                .bodyText()
                .contains("Тихая Анна Игоревна");
        assertThat(consents.cover(anna)).isTrue();
    }

    @Test
    void nothingIsWithdrawnThatWasNotGiven() {
        assertThat(withdraw(own, "PROCESSING", "01.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Такого согласия на этот день нет");
    }

    @Test
    void listKnowsWhoNeedsSomething() {
        var young = participants.register(
                own,
                ParticipantSamples.pupil(
                        "Взрослеющий Олег Ильич", TODAY.minusYears(18).plusDays(30)));
        ConsentSamples.giveAll(portal, young);
        var ending = participants.register(own, ParticipantSamples.mentee("Кончающая Ева Ильинична"));
        consents.give(ending, ConsentPaper.own(ConsentKind.PROCESSING, TODAY.minusDays(30), TODAY.plusDays(31)));
        assertThat(listed("missing")).contains("Тихая").doesNotContain("Взрослеющий", "Кончающая");
        assertThat(listed("soon")).contains("Взрослеющий").doesNotContain("Кончающая", "Тихая");
        assertThat(listed("later")).contains("Взрослеющий", "Кончающая").doesNotContain("Тихая");
        assertThat(listed("adult")).contains("Взрослеющий", "18 лет 31.10.2026").doesNotContain("Кончающая");
        assertThat(listed("withdrawn")).doesNotContain("Взрослеющий", "Кончающая", "Тихая");
        var counts = portal.getBean(ConsentFigures.class).of(List.of(own.id()));
        assertThat(counts).isEqualTo(new ConsentFigures.Counts(1, 1, 2, 1, 0, 0, null));
    }

    @Test
    void everyLookIsJournalled() {
        for (var page : PAGES) {
            mvc.get().uri(page, anna.id()).with(Persona.curator(own.id())).exchange();
        }
        mvc.get().uri("/consents").with(Persona.curator(own.id())).exchange();
        assertThat(jdbc.sql("select action, count(*) as n from journal_entry where school_id = ? group by action")
                        .param(own.id())
                        .query((row, number) -> row.getString("action") + " " + row.getLong("n"))
                        .list())
                .contains("consent.read 3", "consent.blank 2", "consent.listed 1", "participant.historyRead 1");
        assertThat(mvc.get().uri("/participants/{id}/history", anna.id()).with(Persona.curator(own.id())))
                .bodyText()
                .contains("Просмотрены согласия участника", "Скачан бланк согласия", "Добавлен участник");
    }

    @Test
    void listsRunTheSameNumberOfStatementsForAnyNumberOfRows() {
        var few = statements("/consents");
        var fewPapers = statements("/participants/" + anna.id() + "/consents");
        for (int i = 0; i < 30; i++) {
            samples.someone(own);
            consents.give(anna, ConsentPaper.own(ConsentKind.PROCESSING, TODAY.minusDays(i), TODAY.plusYears(1)));
        }
        assertThat(statements("/consents")).isEqualTo(few);
        assertThat(statements("/participants/" + anna.id() + "/consents")).isEqualTo(fewPapers);
    }

    private long statements(String page) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> mvc.get().uri(page).with(Persona.curator(own.id())).exchange());
    }

    private String listed(String state) {
        entities.flush();
        var body = new String(
                mvc.get()
                        .uri("/consents?state=" + state)
                        .with(Persona.curator(own.id()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        return body;
    }

    private MentorPair pair(Participant mentor, Participant mentee, LocalDate from) {
        var pair = portal.getBean(nastavnik.mentoring.MentorPairs.class)
                .form(own, samples.plan(mentor, mentee, "педагог – педагог", from, null));
        entities.flush();
        return pair;
    }

    private void give(School school, String kind, String signer, String day) {
        assertThat(store(school, kind, signer, day)).hasStatus3xxRedirection();
        entities.flush();
    }

    @Test
    void whatIsNotSaidOfARepresentativeIsAskedForInItsOwnField() {
        assertThat(mvc.post()
                        .uri("/participants/{id}/consents", anna.id())
                        .param("kind", "PROCESSING")
                        .param("signer", "REPRESENTATIVE")
                        .param("representative", "Тихая Мария Львовна")
                        .param("givenOn", "15.09.2026")
                        .param("validTo", "31.08.2027")
                        .with(Persona.curator(anna.school().id()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"error-relation\"", "id=\"error-document\"")
                .doesNotContain("id=\"error-representative\"");
    }

    private MvcTestResult store(School school, String kind, String signer, String day) {
        return mvc.post()
                .uri("/participants/{id}/consents", anna.id())
                .param("kind", kind)
                .param("signer", signer)
                .param("representative", "Тихая Мария Львовна")
                .param("relation", "мать")
                .param("document", "свидетельство о рождении")
                .param("givenOn", day)
                .param("validTo", "31.08.2027")
                .with(Persona.curator(school.id()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult withdraw(School school, String kind, String day) {
        return mvc.post()
                .uri("/participants/{id}/withdrawals", anna.id())
                .param("kind", kind)
                .param("withdrawnOn", day)
                .param("way", "IN_PERSON")
                .with(Persona.curator(school.id()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult attach(School school, long paper) {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return mvc.post()
                .multipart()
                .uri("/consents/{id}/scans", paper)
                .file(new MockMultipartFile(
                        "file", "Согласие Тихая А.И.pdf", null, pdf.getBytes(StandardCharsets.US_ASCII)))
                .with(Persona.curator(school.id()))
                .with(csrf())
                .exchange();
    }
}
