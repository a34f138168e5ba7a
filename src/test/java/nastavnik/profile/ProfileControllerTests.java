package nastavnik.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.ConsentPaper;
import nastavnik.consent.ConsentSamples;
import nastavnik.consent.Consents;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class ProfileControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    Participants participants;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    ProfileSamples samples;
    School own;
    School other;
    Participant mentor;
    Participant mentee;

    @BeforeEach
    void peopleOfOneSchool() {
        samples = new ProfileSamples(portal);
        own = schools.enrol(SchoolSamples.numbered(1));
        other = schools.enrol(SchoolSamples.numbered(2));
        mentor = enter(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = enter(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        entities.flush();
    }

    @Test
    void requestIsKeptAndItsWordsStayOutOfTheJournal() {
        assertThat(mvc.get().uri(request("")).with(curator())).hasRedirectedUrl(request("/edit"));
        assertThat(post(request(""), "request", "")).hasStatus(422);
        assertThat(post(
                        request(""),
                        "request",
                        "Собрать робота",
                        "themes",
                        "9",
                        "schoolClass",
                        "7Б",
                        "days",
                        "TUESDAY",
                        "hours",
                        "4"))
                .hasRedirectedUrl(request(""));
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri(request("")).with(curator()))
                .bodyText()
                .contains("Собрать робота", "техника и робототехника", "7Б", "вторник", "Сохранён запрос");
        assertThat(journalled("profile.requestRead")).isPositive();
        assertThat(jdbc.sql("select count(*) from journal_entry where details like '%робот%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void gradeIsReadFromTheClass() {
        assertThat(Grades.of("7Б")).isEqualTo(7);
        assertThat(Grades.of("11 «А»")).isEqualTo(11);
        assertThat(Grades.of("П-21")).isNull();
        assertThat(Grades.of("123")).isNull();
        assertThat(Grades.of("")).isNull();
    }

    @Test
    void staleProfileIsShownBesideTheNewOne() {
        samples.present(mentor, "Робототехника");
        entities.flush();
        assertThat(post(profile(""), "competences", "Шахматы"))
                .hasStatus(409)
                .bodyText()
                .contains("Робототехника", "Шахматы");
        assertThat(post(profile(""), "version", "0", "competences", "Шахматы", "gradeFrom", "9", "gradeTo", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("поменяйте их местами");
        assertThat(post(profile(""), "version", "0", "competences", "Шахматы", "trainedOn", "02.10.2026"))
                .hasStatus(422);
        assertThat(post(profile(""), "version", "0", "competences", "Шахматы", "courseHours", "24"))
                .hasStatus(422)
                .bodyText()
                .contains("Назовите курс");
    }

    @Test
    void othersFindNeitherRequestNorProfile() {
        samples.ask(mentee);
        samples.present(mentor, "Робототехника");
        entities.flush();
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            for (var path : List.of("", "/edit", "/removal")) {
                assertThat(mvc.get().uri(request(path)).with(stranger)).hasStatus(404);
                assertThat(mvc.get().uri(profile(path)).with(stranger)).hasStatus(404);
            }
            for (var path : List.of(
                    request(""),
                    request("/removal"),
                    profile(""),
                    profile("/removal"),
                    profile("/offer"),
                    profile("/offer/withdrawal"))) {
                assertThat(send(path, stranger, "request", "Чужой", "competences", "Чужой", "version", "0"))
                        .hasStatus(404);
            }
        }
        for (var person : List.of(Persona.committee(), Persona.methodologist(), Persona.administrator())) {
            assertThat(mvc.get().uri(request("")).with(person)).hasStatus(403);
            assertThat(mvc.get().uri(profile("")).with(person)).hasStatus(403);
            assertThat(mvc.get().uri("/city-mentors").with(person)).hasStatus(403);
        }
    }

    @Test
    void onlyMenteesAskAndOnlyMentorsPresentThemselves() {
        assertThat(mvc.get().uri("/participants/{id}/request/edit", mentor.id()).with(curator()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/participants/{id}/mentor-profile/edit", mentee.id())
                        .with(curator()))
                .hasStatus(404);
    }

    @Test
    void offeredMentorIsSeenByOtherSchoolsWithoutAName() {
        samples.present(mentor, "Робототехника и соревнования");
        entities.flush();
        assertThat(city(Persona.curator(other.id()))).doesNotContain("Робототехника и соревнования");
        post(profile("/offer"));
        entities.flush();
        entities.clear();
        assertThat(city(Persona.curator(other.id())))
                .contains("Робототехника и соревнования", "Наставник, МБОУ «СОШ № 1»", "+7 351 700-00-00")
                .doesNotContain("Опытная", "Вера", "/participants/" + mentor.id());
        assertThat(city(curator())).doesNotContain("Робототехника и соревнования");
        post(profile("/offer/withdrawal"));
        entities.flush();
        assertThat(city(Persona.curator(other.id()))).doesNotContain("Робототехника и соревнования");
    }

    @Test
    void nobodyIsOfferedWithoutConsentOrByName() {
        var unasked = participants.register(own, ParticipantSamples.mentor("Скромная Нина Олеговна"));
        entities.flush();
        // The consent to processing alone: enough to write about her, too little to offer her.
        portal.getBean(Consents.class)
                .give(unasked, ConsentPaper.own(ConsentKind.PROCESSING, ConsentSamples.GIVEN, ConsentSamples.UNTIL));
        samples.present(unasked, "Вышивка");
        samples.present(mentor, "Секция Веры Опытной, опытная наставница");
        entities.flush();
        post("/participants/" + unasked.id() + "/mentor-profile/offer");
        post(profile("/offer"));
        entities.flush();
        assertThat(jdbc.sql("select count(*) from mentor_profile where offered_on is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        post(profile(""), "version", "0", "competences", "Секция рукоделия");
        post(profile("/offer"));
        entities.flush();
        assertThat(post(profile(""), "version", "2", "competences", "Кружок: Опытная В. Л."))
                .hasStatus(422)
                .bodyText()
                .contains("названо имя наставника");
    }

    @Test
    void leavingMentorIsOfferedNoMore() {
        var leaving =
                enter(own, ParticipantSamples.leaving("Уходящий Пётр Ильич", ParticipantSamples.SINCE.plusDays(9)));
        samples.present(leaving, "Проводы");
        samples.offer(leaving);
        entities.flush();
        assertThat(city(Persona.curator(other.id()))).doesNotContain("Проводы");
    }

    @Test
    void removedParticipantTakesRequestAndProfileAlong() {
        // Nobody is removed who has a consent on file.
        var asks = participants.register(own, ParticipantSamples.mentee("Случайная Зоя Юрьевна"));
        var gives = participants.register(own, ParticipantSamples.mentor("Случайная Вера Львовна"));
        entities.flush();
        ConsentSamples.giveAll(portal, asks);
        ConsentSamples.giveAll(portal, gives);
        samples.ask(asks);
        samples.present(gives, "Робототехника");
        entities.flush();
        jdbc.sql("delete from consent").update();
        entities.clear();
        for (var each : List.of(gives, asks)) {
            assertThat(post("/participants/" + each.id() + "/removal")).hasRedirectedUrl("/participants");
        }
        entities.flush();
        assertThat(jdbc.sql("select (select count(*) from mentee_request) + (select count(*) from mentor_profile)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void removalErasesWhatWasWritten() {
        samples.ask(mentee);
        samples.present(mentor, "Робототехника");
        entities.flush();
        assertThat(mvc.get().uri(request("/removal")).with(curator())).hasStatusOk();
        assertThat(mvc.get().uri(profile("/removal")).with(curator())).hasStatusOk();
        post(request("/removal"));
        post(profile("/removal"));
        entities.flush();
        assertThat(jdbc.sql("select (select count(*) from mentee_request) + (select count(*) from mentor_profile)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsWrittenAboutAnybodyBeforeTheConsent() {
        var asks = participants.register(own, ParticipantSamples.both("Ранняя Зоя Юрьевна"));
        entities.flush();
        for (var page : List.of("/request", "/mentor-profile")) {
            var path = "/participants/" + asks.id() + page;
            assertThat(mvc.get().uri(path + "/edit").with(curator()))
                    .bodyText()
                    .contains(
                            "Согласия на обработку персональных данных нет", "/participants/" + asks.id() + "/consents")
                    .doesNotContain("name=\"version\"");
            assertThat(post(path, "request", "Собрать робота", "competences", "Роботы"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Согласия на обработку персональных данных нет");
        }
        entities.flush();
        assertThat(jdbc.sql("select (select count(*) from mentee_request) + (select count(*) from mentor_profile)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void readingIsJournalledAlsoWhereNothingIsKeptYet() {
        var before = journalled("participant.read");
        assertThat(mvc.get().uri(request("/edit")).with(curator())).bodyText().contains("Новенькая Зоя");
        assertThat(mvc.get().uri(profile("/edit")).with(curator())).bodyText().contains("Опытная Вера");
        assertThat(journalled("participant.read")).isEqualTo(before + 2);
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'participant.read' and subject_id = ?")
                        .param(mentee.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void withdrawalTakesTheOfferBackForGood() {
        samples.present(mentor, "Робототехника и соревнования");
        samples.offer(mentor);
        entities.flush();
        portal.getBean(Withdrawals.class)
                .withdraw(mentor, ConsentKind.PROCESSING, ConsentSamples.GIVEN.plusDays(9), WithdrawalWay.IN_PERSON);
        entities.flush();
        assertThat(jdbc.sql("select count(*) from mentor_profile where offered_on is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void participantsPageLeadsThere() {
        assertThat(mvc.get().uri("/participants/{id}", mentee.id()).with(curator()))
                .bodyText()
                .contains(request(""), "/matching/" + mentee.id());
        assertThat(mvc.get().uri("/participants/{id}", mentor.id()).with(curator()))
                .bodyText()
                .contains(profile(""))
                .doesNotContain("/matching/" + mentor.id());
    }

    @Test
    void cityListRunsTheSameNumberOfStatementsForAnyNumberOfMentors() {
        offeredBy(3);
        var few = statements();
        for (int number = 4; number < 20; number++) {
            offeredBy(number);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private Participant enter(School school, ParticipantCard card) {
        var person = participants.register(school, card);
        entities.flush();
        ConsentSamples.giveAll(portal, person);
        return person;
    }

    private void offeredBy(int number) {
        var school = schools.enrol(SchoolSamples.numbered(number));
        var someone = enter(school, ParticipantSamples.mentor(ParticipantSamples.numbered(number)));
        samples.present(someone, "Робототехника");
        samples.offer(someone);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri("/city-mentors").with(curator())).hasStatusOk());
    }

    private String city(RequestPostProcessor person) {
        var page = mvc.get().uri("/city-mentors").with(person).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private long journalled(String action) {
        return jdbc.sql("select count(*) from journal_entry where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private String request(String path) {
        return "/participants/" + mentee.id() + "/request" + path;
    }

    private String profile(String path) {
        return "/participants/" + mentor.id() + "/mentor-profile" + path;
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private MvcTestResult post(String path, String... fields) {
        return send(path, curator(), fields);
    }

    private MvcTestResult send(String path, RequestPostProcessor person, String... fields) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
