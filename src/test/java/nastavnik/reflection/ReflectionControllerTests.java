package nastavnik.reflection;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairCards;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.personalplan.PlanSection;
import nastavnik.personalplan.PlanWords;
import nastavnik.school.School;
import nastavnik.wording.Nameless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ReflectionControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    School own;
    School other;
    Participant mentee;
    MentorPair pair;

    @BeforeEach
    void aPair() {
        var people = new MentoringSamples(portal);
        own = people.school(1);
        other = people.school(2);
        var mentor = people.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = people.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        pair = portal.getBean(MentorPairs.class)
                .form(own, people.plan(mentor, mentee, "педагог – педагог", START, null));
        entities.flush();
    }

    @Test
    void resultStandsOnThePairsCard() {
        assertThat(get("/reflection")).hasRedirectedUrl(path("/reflection/edit"));
        assertThat(get("/reflection/edit")).hasStatusOk();
        assertThat(post("/reflection", "result", " ")).hasStatus(422);
        assertThat(post("/reflection", "result", "Ведёт урок сама", "menteeWords", "Больше не боюсь"))
                .hasRedirectedUrl(path("/reflection"));
        entities.clear();
        assertThat(get("/reflection")).bodyText().contains("Ведёт урок сама", "Больше не боюсь", "Записать кейс");
        assertThat(get("")).bodyText().contains("Ведёт урок сама");
        assertThat(post("/reflection", "version", "7", "result", "Другое"))
                .hasStatus(409)
                .bodyText()
                .contains("Ведёт урок сама", "Другое");
    }

    @Test
    void caseIsWrittenWithoutNamesAndLeadsToTheAuthorsConsent() {
        var card = portal.getBean(PairCards.class)
                .find(pair.id(), Set.of(own.id()))
                .orElseThrow();
        portal.getBean(PersonalPlans.class)
                .write(
                        card,
                        new PlanWords(
                                "",
                                "Зоя Юрьевна боится класса",
                                "Освоиться",
                                "",
                                START,
                                START.plusDays(9),
                                List.of(new PlanWords.Line(
                                        0,
                                        PlanSection.ENTERING,
                                        "Открытый урок Новенькой",
                                        "",
                                        "Уверенность",
                                        "",
                                        ""))));
        post("/reflection", "result", "Новенькая Зоя Юрьевна ведёт урок, Вере Львовне спасибо");
        entities.clear();
        assertThat(get("/case"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "наставляемый боится класса",
                        "Открытый урок наставляемый",
                        "наставляемый ведёт урок, наставник спасибо");
        assertThat(propose("Урок Новенькой", "Урок")).hasStatus(422).bodyText().contains("осталось имя");
        assertThat(jdbc.sql("select count(*) from practice").query(Long.class).single())
                .isZero();

        assertThat(propose("Открытый урок в паре", "Верный новый Зоопарк")).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        var practice =
                jdbc.sql("select practice_id from reflection").query(Long.class).single();
        assertThat(get("/reflection"))
                .bodyText()
                .contains("/practices/" + practice)
                .doesNotContain("Записать кейс");
        assertThat(mvc.get().uri("/practices/" + practice).with(Persona.curator(own.id())))
                .bodyText()
                .contains("Открытый урок в паре", path("/reflection"));
        // The base of mentees leads to it too.
        assertThat(portal.getBean(nastavnik.peoplebase.Bases.class).people(own.id()).stream()
                        .flatMap(person -> person.asMentee().stream())
                        .map(nastavnik.peoplebase.BasePair::link))
                .singleElement()
                .asString()
                .endsWith("/practices/" + practice);
        // The methodologist reads the card and is not led to the pair.
        assertThat(mvc.get().uri("/practices/" + practice).with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/mentor-pairs/");
        assertThat(mvc.get().uri("/open/practices/" + practice)).hasStatus(404);
        assertThat(propose("Второй раз", "Урок")).hasStatus(422);
    }

    @Test
    void namesAreFoundInAllCases() {
        var names = new Nameless("Опытная Вера Львовна", "Фёдоров Илья Петрович");
        for (var words : List.of("с Опытной", "Веру Львовну", "Федорова", "Фёдоровым", "Илье", "Ильёй", "Петровичем")) {
            assertThat(names.names(words)).as(words).isTrue();
        }
        for (var words : List.of("опытный педагог", "вера в себя", "Урок удался", "Иль-де-Франс", "Верный Зоопарк")) {
            assertThat(names.names(words)).as(words).isFalse();
        }
        assertThat(new Nameless("Светлый Павел Львович", "Зоя").names("с Павлом"))
                .isTrue();
        assertThat(names.without("Опытная Вера Львовна и Илья", "наставник", "ученик"))
                .isEqualTo("наставник и ученик");
    }

    @Test
    void anothersReflectionIsNotThere() {
        post("/reflection", "result", "Ведёт урок сама");
        entities.clear();
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            for (var page : List.of("/reflection", "/reflection/edit", "/case")) {
                assertThat(mvc.get().uri(path(page)).with(stranger)).as(page).hasStatus(404);
            }
            for (var page : List.of("/reflection", "/case")) {
                assertThat(mvc.post()
                                .uri(path(page))
                                .param("result", "Чужое")
                                .with(stranger)
                                .with(csrf()))
                        .as(page)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void withdrawnConsentSilencesItAndErasureDestroysIt() {
        post("/reflection", "result", "Ведёт урок сама", "mentorWords", "Молодец");
        portal.getBean(Withdrawals.class).withdraw(mentee, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        entities.clear();
        for (var page : List.of("", "/reflection")) {
            assertThat(get(page)).hasStatusOk().bodyText().doesNotContain("Ведёт урок сама", "Молодец");
        }
        assertThat(get("/reflection/edit")).hasStatus(404);
        assertThat(get("/case")).hasStatus(404);
        assertThat(portal.getBean(ReflectionTraces.class).destroy(mentee, Persona.person(Role.CURATOR, own.id())))
                .singleElement()
                .asString()
                .contains(": 1");
        assertThat(jdbc.sql("select result || mentor_words from reflection")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void nothingIsAskedForOnceAConsentIsWithdrawn() {
        portal.getBean(Withdrawals.class).withdraw(mentee, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        entities.clear();
        assertThat(get("/reflection"))
                .hasStatusOk()
                .bodyText()
                .contains("согласие участника отозвано")
                .doesNotContain("<textarea", "Записано");
        assertThat(get("/reflection/edit")).hasStatus(404);
    }

    private MvcTestResult propose(String name, String results) {
        return post("/case", "name", name, "description", "Что делали", "results", results);
    }

    private String path(String page) {
        return "/mentor-pairs/" + pair.id() + page;
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(path(page)).with(Persona.curator(own.id())).exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        var request = mvc.post().uri(path(page)).with(Persona.curator(own.id())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
