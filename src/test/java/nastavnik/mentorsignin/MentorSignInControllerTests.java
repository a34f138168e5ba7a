package nastavnik.mentorsignin;

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
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.PersonalTraces;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class MentorSignInControllerTests {

    private static final String NAME = "Опытная Вера Львовна";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Accounts accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    School own;
    School other;
    Participant mentor;
    Participant mentee;

    @BeforeEach
    void mentorOfASchool() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        other = people.school(2);
        mentor = people.participant(own, ParticipantSamples.mentor(NAME));
        mentee = people.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        portal.getBean(MentorPairs.class).form(own, people.plan(mentor, mentee, "педагог – педагог", START, null));
        entities.flush();
    }

    @Test
    void curatorGivesTheSignInAndTheInvitationIsShown() {
        assertThat(get(path(mentor))).hasStatusOk().bodyText().contains(NAME, "Дать вход");
        assertThat(get("/participants/" + mentor.id())).bodyText().contains("Вход в портал", "нет, можно дать");

        assertThat(give(mentor, "vera@example.ru"))
                .hasStatusOk()
                .bodyText()
                .contains("Приглашение в портал", NAME, "vera@example.ru", "К карточке участника");

        var account = accounts.find("vera@example.ru").orElseThrow();
        assertThat(jdbc.sql("select role from account where id = :id")
                        .param("id", account.id())
                        .query(String.class)
                        .single())
                .isEqualTo("MENTOR");
        assertThat(count("select count(*) from account_school where account_id = " + account.id()))
                .isZero();
        assertThat(count("select count(*) from journal_entry where action = 'mentorsignin.given' and subject_id = "
                        + mentor.id()))
                .isOne();
        assertThat(get("/participants/" + mentor.id())).bodyText().contains("Приглашён");
    }

    @Test
    void invitationThatNobodyHasAcceptedGoesToAnotherAddress() {
        give(mentor, "vera@exmaple.ru");
        assertThat(give(mentor, "vera@example.ru")).hasStatusOk().bodyText().contains("vera@example.ru");
        assertThat(accounts.find("vera@exmaple.ru")).isEmpty();
        assertThat(count("select count(*) from mentor_sign_in")).isOne();
    }

    @Test
    void onlyAMentorWithConsentsGetsOne() {
        assertThat(give(mentee, "zoya@example.ru")).hasStatus(422).bodyText().contains("Вход дают только наставнику");
        var unclear = people.withoutConsent(own, "Безбумажный Пётр Ильич");
        entities.flush();
        assertThat(get(path(unclear)))
                .hasStatusOk()
                .bodyText()
                .contains("действуют все нужные согласия")
                .doesNotContain("id=\"sign-in-form\"");
        assertThat(give(unclear, "petr@example.ru")).hasStatus(422).bodyText().contains("Нет действующего согласия");
        assertThat(count("select count(*) from mentor_sign_in")).isZero();
    }

    @Test
    void addressOfSomebodyElseIsRefused() {
        AccountSamples.enrolled(accounts, "zanyat@example.ru", Role.COMMITTEE);
        assertThat(give(mentor, "Zanyat@example.ru")).hasStatus(422).bodyText().contains("другой человек");
        assertThat(give(mentor, "адрес без собаки")).hasStatus(422);
        assertThat(give(mentor, "")).hasStatus(422);
        MentorSignInSamples.given(portal, mentor);
        assertThat(give(mentor, "novaya@example.ru")).hasStatus(422).bodyText().contains("уже выдан");
    }

    @Test
    void anotherSchoolsMentorIsNotThere() {
        MentorSignInSamples.given(portal, mentor);
        entities.flush();
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            assertThat(mvc.get().uri(path(mentor)).with(stranger)).hasStatus(404);
            assertThat(mvc.get().uri(path(mentor) + "/blocking").with(stranger)).hasStatus(404);
            for (var deed : List.of("", "/link", "/blocking", "/unblocking")) {
                assertThat(post(path(mentor) + deed, stranger, "email", "chuzhoy@example.ru"))
                        .as(deed)
                        .hasStatus(404);
            }
        }
        assertThat(count("select count(*) from account where blocked")).isZero();
    }

    @Test
    void closedSignInLetsNobodyInUntilItIsOpened() {
        var me = MentorSignInSamples.given(portal, mentor);
        entities.flush();
        assertThat(get(path(mentor) + "/blocking")).hasStatusOk().bodyText().contains(NAME);
        assertThat(post(path(mentor) + "/blocking", curator())).hasRedirectedUrl(path(mentor));
        entities.flush();
        assertThat(accounts.admitted(me.accountId())).isEmpty();
        assertThat(get(path(mentor))).bodyText().contains("Заблокирован", "Открыть вход");
        assertThat(post(path(mentor) + "/link", curator())).hasStatus(404);
        assertThat(post(path(mentor) + "/unblocking", curator())).hasRedirectedUrl(path(mentor));
        entities.flush();
        assertThat(accounts.admitted(me.accountId())).isPresent();
        assertThat(post(path(mentor) + "/link", curator(), "print", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Ссылка для нового пароля");
    }

    @Test
    void withdrawnConsentDestroysTheSignInAtOnce() {
        var me = MentorSignInSamples.given(portal, mentor);
        entities.flush();
        assertThat(mvc.get().uri("/my-pairs").with(Persona.as(me))).bodyText().contains("Новенькая Зоя Юрьевна");

        portal.getBean(Withdrawals.class).withdraw(mentor, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        entities.clear();

        assertThat(accounts.admitted(me.accountId())).isEmpty();
        assertThat(accounts.find(me.login())).isEmpty();
        assertThat(count("select count(*) from mentor_sign_in")).isZero();
        assertThat(jdbc.sql("select full_name || ' ' || login || ' ' || email from account where id = :id")
                        .param("id", me.accountId())
                        .query(String.class)
                        .single())
                .doesNotContain("Опытная", "@");
        assertThat(count("select count(*) from journal_entry where actor like 'Опытная%'"))
                .isZero();
        // Even a session that had stayed sees nothing.
        assertThat(mvc.get().uri("/my-pairs").with(Persona.as(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Действующих пар нет");
        assertThat(get(path(mentor))).bodyText().doesNotContain("sign-in-form");
    }

    @Test
    void cityReadsNoNameOfAMentorInTheJournal() {
        var me = MentorSignInSamples.given(portal, mentor);
        entities.flush();
        mvc.get().uri("/my-pairs").with(Persona.as(me)).exchange();
        entities.flush();
        assertThat(count("select count(*) from journal_entry where actor = '" + NAME + "'"))
                .isPositive();
        for (var path :
                List.of("/journal", "/journal?person=Наставник " + me.accountId(), "/journal?subject=ACCOUNT")) {
            assertThat(mvc.get().uri(path).with(Persona.administrator()))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Наставник № " + me.accountId())
                    .doesNotContain("Опытная", me.login());
        }
        assertThat(mvc.get().uri("/journal?person=Опытная").with(Persona.administrator()))
                .bodyText()
                .contains("Таких записей нет");
    }

    @Test
    void withdrawalTakesMistypedSignInsOutOfTheJournal() {
        var me = MentorSignInSamples.given(portal, mentor);
        entities.flush();
        for (var typed : List.of(me.login(), "Mentor-" + mentor.id() + "@example.ru", "kto-to@example.ru")) {
            jdbc.sql("insert into journal_entry (at, actor, address, action, subject_type, details)"
                            + " values (now(), '', '', 'entrance.refused', 'Account', ?)")
                    .param(typed)
                    .update();
        }
        portal.getBean(Withdrawals.class).withdraw(mentor, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        assertThat(jdbc.sql("select string_agg(details, '') from journal_entry where action = 'entrance.refused'")
                        .query(String.class)
                        .single())
                .isEqualTo("kto-to@example.ru");
    }

    @Test
    void erasureDestroysTheSignIn() {
        MentorSignInSamples.given(portal, mentor);
        entities.flush();
        var destroyed = portal.getBean(SignInTraces.class).destroy(mentor, Persona.person(Role.CURATOR, own.id()));
        assertThat(destroyed).singleElement().asString().contains("вход в портал");
        assertThat(count("select count(*) from mentor_sign_in")).isZero();
        assertThat(count("select count(*) from account where blocked and password is null"))
                .isOne();
        assertThat(portal.getBean(SignInTraces.class)).isInstanceOf(PersonalTraces.class);
    }

    @Test
    void oneOfTwoCardsKeepsTheSignIn() {
        var me = MentorSignInSamples.given(portal, mentor);
        var same = people.participant(own, ParticipantSamples.mentor("Опытная Вера Ильинична"));
        entities.flush();
        portal.getBean(SignInTraces.class).handOver(mentor, same, Set.of());
        entities.flush();
        assertThat(jdbc.sql("select participant_id from mentor_sign_in where account_id = :id")
                        .param("id", me.accountId())
                        .query(Long.class)
                        .single())
                .isEqualTo(same.id());
    }

    @Test
    void cityReadsNoNamesOfMentorsAndWritesThemNoLetters() {
        var me = MentorSignInSamples.given(portal, mentor);
        entities.flush();
        assertThat(mvc.get().uri("/accounts/" + me.accountId()).with(Persona.committee()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/accounts/" + me.accountId()).with(Persona.administrator()))
                .hasRedirectedUrl("/mentor-accounts/" + me.accountId());
        for (var keeper : List.of(Persona.administrator(), Persona.committee())) {
            assertThat(mvc.get().uri("/accounts?role=MENTOR").with(keeper))
                    .bodyText()
                    .doesNotContain("Опытная");
            assertThat(mvc.get().uri("/accounts").with(keeper)).bodyText().doesNotContain("Опытная");
            assertThat(mvc.get().uri("/accounts/" + me.accountId()).with(keeper))
                    .bodyText()
                    .doesNotContain("Опытная");
            assertThat(mvc.get().uri("/accounts/new").with(keeper)).bodyText().doesNotContain("MENTOR");
            assertThat(mvc.get().uri("/accounts/" + me.accountId() + "/edit").with(keeper))
                    .hasStatus(403);
            assertThat(post("/accounts/" + me.accountId() + "/unblocking", keeper))
                    .hasStatus(403);
            assertThat(post(
                            "/accounts",
                            keeper,
                            "fullName",
                            "Самозванцев Пётр Ильич",
                            "post",
                            "наставник",
                            "role",
                            "MENTOR",
                            "email",
                            "s@example.ru"))
                    .hasStatus(422);
        }
        assertThat(accounts.everybody()).noneMatch(each -> each.accountId() == me.accountId());
        assertThat(accounts.atSchool(own.id())).noneMatch(each -> each.accountId() == me.accountId());
        assertThat(accounts.of(own.id(), Role.CURATOR)).noneMatch(each -> each.id() == me.accountId());
    }

    private long count(String sql) {
        entities.flush();
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static String path(Participant participant) {
        return "/participants/" + participant.id() + "/sign-in";
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private MvcTestResult give(Participant participant, String email) {
        return post(path(participant), curator(), "email", email);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(curator()).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
