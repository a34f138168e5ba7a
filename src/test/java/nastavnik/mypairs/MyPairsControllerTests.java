package nastavnik.mypairs;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingSamples;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentorsignin.MentorSignInSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.personalplan.PlanSection;
import nastavnik.personalplan.PlanWords;
import nastavnik.reflection.ReflectionWords;
import nastavnik.reflection.Reflections;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class MyPairsControllerTests {

    private static final String FORM = "педагог – педагог";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    PairCards cards;

    @Autowired
    PersonalPlans plans;

    @Autowired
    Reflections reflections;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    School school;
    Participant mentor;
    Participant mentee;
    SignedIn me;
    MentorPair mine;
    MentorPair second;
    /** Of the same school, with a mentor of its own. */
    MentorPair strange;

    long strangeMeeting;

    @BeforeEach
    void twoMentorsOfOneSchool() {
        people = new MentoringSamples(portal);
        school = people.school(1);
        mentor = people.participant(school, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = people.participant(school, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        mine = pairs.form(school, people.plan(mentor, mentee, FORM, START, START.plusDays(200)));
        second = pairs.form(
                school,
                people.plan(
                        mentor,
                        people.participant(school, ParticipantSamples.mentee("Молодая Яна Олеговна")),
                        FORM,
                        START,
                        null));
        strange = pairs.form(
                school,
                people.plan(
                        people.participant(school, ParticipantSamples.mentor("Соседова Нина Павловна")),
                        people.participant(school, ParticipantSamples.mentee("Чужая Инна Марковна")),
                        FORM,
                        START,
                        START.plusDays(200)));
        entities.flush();
        strangeMeeting = MeetingSamples.held(portal, school, strange, MeetingKind.FIRST, TODAY);
        approvedPlan(mine);
        approvedPlan(strange);
        me = MentorSignInSamples.given(portal, mentor);
        fresh();
    }

    @Test
    void ownPairsStandOnTheFirstPageAndNoOthers() {
        assertThat(get("/")).hasRedirectedUrl("/my-pairs");
        MeetingSamples.held(portal, school, mine, MeetingKind.FIRST, TODAY.minusDays(3));
        assertThat(get("/my-pairs"))
                .hasStatusOk()
                .bodyText()
                .contains("Новенькая Зоя Юрьевна", "Молодая Яна Олеговна", "Последняя встреча 28 сентября 2026")
                .contains("Составьте персонализированную программу", "В программе 1 задание без результата")
                .doesNotContain("Чужая", "Соседова");
        assertThat(get("/my-pairs/" + mine.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Новенькая Зоя Юрьевна", "с результатом 0 из 1", "Первая, встреча-знакомство")
                .doesNotContain("Чужая", "Соседова");
    }

    @Test
    void longSilenceIsSaidInWeeks() {
        jdbc.sql("update mentor_pair set starts_on = date '2026-08-26' where id = :id")
                .param("id", second.id())
                .update();
        assertThat(get("/my-pairs")).bodyText().contains("Пара работает 5 недель, а встреч ещё не было");
        assertThat(get("/my-pairs/" + second.id())).bodyText().contains("Пара работает 5 недель");
    }

    @Test
    void endedPairStaysToBeRead() {
        pairs.end(pairs.find(mine.id(), List.of(school.id())).orElseThrow(), TODAY, PairEnding.COMPLETED);
        pairs.end(pairs.find(second.id(), List.of(school.id())).orElseThrow(), TODAY, PairEnding.COMPLETED);
        fresh();
        assertThat(get("/my-pairs"))
                .bodyText()
                .contains("Действующих пар нет", "Завершённые пары", "Новенькая", "Запишите итоги работы пары")
                .doesNotContain("/meetings/new");
        assertThat(get("/my-pairs/" + mine.id())).hasStatusOk().bodyText().doesNotContain("/meetings/new");
    }

    @Test
    void nothingIsLeftToDoWhereAConsentEndedThePair() {
        portal.getBean(Withdrawals.class).withdraw(mentor, ConsentKind.MENTORING, TODAY, WithdrawalWay.IN_PERSON);
        fresh();
        assertThat(get("/my-pairs"))
                .hasStatusOk()
                .bodyText()
                .contains("Действующих пар нет", "Новенькая")
                .doesNotContain("Запишите итоги", "без результата");
    }

    @Test
    void meetingIsEnteredByTheMentorUnderHisName() {
        assertThat(get("/meetings/new?pair=" + mine.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Новенькая Зоя Юрьевна", "Молодая Яна Олеговна")
                .doesNotContain("Чужая", "href=\"/meetings\"");
        assertThat(enter(mine, "02.10.2026")).hasStatus(422).bodyText().contains("ещё не наступил");
        assertThat(enter(mine, "30.09.2026")).hasStatus3xxRedirection();
        fresh();
        var id = jdbc.sql("select meeting_id from meeting_pair where pair_id = :id")
                .param("id", mine.id())
                .query(Long.class)
                .single();
        assertThat(get("/meetings/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Разобрали урок", "/my-pairs/" + mine.id())
                .doesNotContain("/removal", "/mentor-pairs/");
        assertThat(get("/meetings/" + id + "/edit")).hasStatusOk();
        assertThat(jdbc.sql(
                                "select account_id from journal_entry where action = 'meeting.entered' and subject_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(me.accountId());
        for (var read : List.of("meeting.read", "mentoring.pair-read")) {
            assertThat(jdbc.sql("select count(*) from journal_entry where action = :action and account_id = :me")
                            .param("action", read)
                            .param("me", me.accountId())
                            .query(Long.class)
                            .single())
                    .as(read)
                    .isPositive();
        }
    }

    @Test
    void tasksAreMarkedAndTheResultIsWritten() {
        assertThat(get(plan(mine))).bodyText().contains("Провести урок").doesNotContain("/approval", "/withdrawal");
        assertThat(get(plan(mine) + "/outcomes")).hasStatusOk();
        assertThat(post(
                        plan(mine) + "/outcomes",
                        "version",
                        version(mine),
                        "lines[0].id",
                        line(mine),
                        "lines[0].actual",
                        "Урок проведён"))
                .hasRedirectedUrl(plan(mine));
        fresh();
        assertThat(get("/my-pairs/" + mine.id())).bodyText().contains("с результатом 1 из 1");
        assertThat(post(reflection(mine), "version", "", "result", "Работает сама"))
                .hasRedirectedUrl(reflection(mine));
        fresh();
        assertThat(get(reflection(mine)))
                .bodyText()
                .contains("Работает сама")
                .doesNotContain("/case", "href=\"/mentor-pairs\"");
        assertThat(get("/my-pairs/" + mine.id())).bodyText().contains("Записаны");
    }

    @Test
    void draftIsWrittenByTheMentorAndApprovedByTheSchool() {
        assertThat(get(plan(second) + "/edit")).hasStatusOk();
        assertThat(post(
                        plan(second),
                        "version",
                        "",
                        "startsOn",
                        "15.09.2026",
                        "endsOn",
                        "20.12.2026",
                        "goals",
                        "Освоиться",
                        "lines[0].section",
                        "ENTERING",
                        "lines[0].task",
                        "Посетить урок"))
                .hasRedirectedUrl(plan(second));
        fresh();
        assertThat(get(plan(second))).bodyText().contains("программу утверждает организация");
        assertThat(post(plan(second) + "/approval")).hasStatus(403);
        assertThat(post(plan(second) + "/finish")).hasStatus(403);
        assertThat(post(plan(mine) + "/withdrawal")).hasStatus(403);
    }

    @Test
    void anotherMentorsPairOfTheSameSchoolIsNotThere() {
        reflections.write(card(strange), new ReflectionWords("Чужой итог", "", "", ""));
        fresh();
        var before = everything();
        var foreign = "/mentor-pairs/" + strange.id();
        for (var path : List.of(
                "/my-pairs/" + strange.id(),
                "/meetings/" + strangeMeeting,
                "/meetings/" + strangeMeeting + "/edit",
                "/meetings/new?pair=" + strange.id(),
                foreign + "/plan",
                foreign + "/plan/edit",
                foreign + "/plan/outcomes",
                foreign + "/plan/paper",
                foreign + "/reflection",
                foreign + "/reflection/edit")) {
            assertThat(get(path)).as(path).hasStatus(404);
        }
        assertThat(enter(strange, "30.09.2026")).hasStatus(404);
        // Neither does it slip into an own meeting, new or mended.
        assertThat(meeting("/meetings", "", mine, strange)).hasStatus(404);
        var own = MeetingSamples.held(portal, school, mine, MeetingKind.FIRST, TODAY.minusDays(2));
        fresh();
        assertThat(meeting("/meetings/" + own, "0", mine, strange)).hasStatus(404);
        assertThat(meeting("/meetings/" + own, "0", strange)).hasStatus(404);
        assertThat(meeting("/meetings/" + strangeMeeting, "0", strange)).hasStatus(404);
        assertThat(meeting("/meetings/" + strangeMeeting, "0", mine)).hasStatus(404);
        assertThat(post("/meetings/" + strangeMeeting + "/removal")).hasStatus(403);
        assertThat(post(
                        foreign + "/plan",
                        "version",
                        version(strange),
                        "startsOn",
                        "15.09.2026",
                        "endsOn",
                        "20.12.2026"))
                .hasStatus(404);
        assertThat(post(foreign + "/plan/lines", "step", "add-ENTERING")).hasStatus(404);
        assertThat(post(
                        plan(second) + "/lines",
                        "step",
                        "sample",
                        "sample",
                        Long.toString(strange.id()),
                        "startsOn",
                        "15.09.2026"))
                .hasStatus(404);
        assertThat(post(
                        foreign + "/plan/outcomes",
                        "version",
                        version(strange),
                        "lines[0].id",
                        line(strange),
                        "lines[0].actual",
                        "Взломано"))
                .hasStatus(404);
        assertThat(post(foreign + "/reflection", "version", "0", "result", "Взломано"))
                .hasStatus(404);
        for (var deed : List.of("/approval", "/finish", "/withdrawal")) {
            assertThat(post(foreign + "/plan" + deed)).as(deed).hasStatus(403);
        }
        jdbc.sql("delete from meeting where id = :id").param("id", own).update();
        fresh();
        assertThat(everything()).isEqualTo(before);
        // A line of another's plan is none of the own one's.
        assertThat(post(
                        plan(mine) + "/outcomes",
                        "version",
                        version(mine),
                        "lines[0].id",
                        line(strange),
                        "lines[0].actual",
                        "Взломано"))
                .hasStatus3xxRedirection();
        fresh();
        assertThat(everything()).doesNotContain("Взломано");
        // The same requests do something where the pair is one's own.
        assertThat(enter(mine, "30.09.2026")).hasStatus3xxRedirection();
        fresh();
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void schoolsPagesAreClosed() {
        for (var path : List.of(
                "/participants",
                "/participants/" + mentor.id(),
                "/participants/" + mentee.id() + "/consents",
                "/mentor-pairs",
                "/mentor-pairs/" + mine.id(),
                "/mentor-pairs/" + mine.id() + "/case",
                "/meetings",
                "/meetings/silent",
                "/reports",
                "/tasks",
                "/agenda",
                "/consents",
                "/indicators",
                "/practices",
                "/roadmaps",
                "/schools/" + school.id(),
                "/messages",
                "/profile/notices",
                "/search?q=Новенькая",
                "/journal")) {
            assertThat(get(path)).as(path).hasStatus(403);
        }
        assertThat(get("/profile")).hasStatusOk().bodyText().doesNotContain("/profile/notices", "href=\"/messages\"");
        assertThat(get("/profile/password")).hasStatusOk();
        assertThat(get("/help/mentor")).hasStatusOk();
    }

    @Test
    void signInShowsNothingOfAPairInWhichTheMentorIsMentored() {
        var both = people.someone(school);
        var above = pairs.form(school, people.plan(mentor, both, FORM, START, null));
        entities.flush();
        var mentored = MentorSignInSamples.given(portal, both);
        fresh();
        assertThat(mvc.get().uri("/my-pairs/" + above.id()).with(Persona.as(mentored)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/my-pairs").with(Persona.as(mentored)))
                .bodyText()
                .contains("Действующих пар нет")
                .doesNotContain("Опытная Вера Львовна");
    }

    @Test
    void menteeWhoHasWithdrawnIsNamedNoMore() {
        MeetingSamples.held(portal, school, mine, MeetingKind.FIRST, TODAY.minusDays(3));
        var withdrawing = portal.getBean(Participants.class)
                .find(mentee.id(), List.of(school.id()))
                .orElseThrow();
        portal.getBean(Withdrawals.class).withdraw(withdrawing, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        fresh();
        assertThat(get("/my-pairs")).bodyText().doesNotContain("Новенькая").contains("Участник №");
        assertThat(get("/my-pairs/" + mine.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Новенькая", "Говорили о деле");
    }

    @Test
    void listRunsAsManyStatementsForManyPairs() {
        get("/my-pairs"); // what is found once for all is found here
        var few = statements();
        for (int i = 0; i < 12; i++) {
            var pair = pairs.form(school, people.plan(mentor, people.someone(school), FORM, START, null));
            entities.flush();
            MeetingSamples.held(portal, school, pair, MeetingKind.FIRST, TODAY.minusDays(i));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        fresh();
        return Statements.during(() -> assertThat(get("/my-pairs")).hasStatusOk());
    }

    /** Every row that pairs leave behind, with its version. */
    private String everything() {
        return Stream.of("meeting", "meeting_pair", "personal_plan", "personal_plan_line", "reflection")
                .map(table -> jdbc.sql(
                                "select coalesce(string_agg(t::text, '|' order by t.id), '') from (select * from "
                                        + table + ") t")
                        .query(String.class)
                        .single())
                .map(rows -> rows.replaceAll("20\\d\\d-\\d\\d-\\d\\d \\d\\d:[^,)]*", ""))
                .toList()
                .toString();
    }

    private void approvedPlan(MentorPair pair) {
        plans.write(
                card(pair),
                new PlanWords(
                        "",
                        "",
                        "Освоиться",
                        "",
                        START,
                        START.plusDays(100),
                        List.of(new PlanWords.Line(
                                0, PlanSection.ENTERING, "Провести урок", "до ноября", "Урок проведён", "", ""))));
        plans.approve(card(pair));
    }

    private PairCard card(MentorPair pair) {
        return cards.find(pair.id(), List.of(school.id())).orElseThrow();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private String version(MentorPair pair) {
        return jdbc.sql("select version::text from personal_plan where pair_id = :id")
                .param("id", pair.id())
                .query(String.class)
                .single();
    }

    private String line(MentorPair pair) {
        return jdbc.sql("select l.id::text from personal_plan_line l join personal_plan p on p.id = l.plan_id"
                        + " where p.pair_id = :id")
                .param("id", pair.id())
                .query(String.class)
                .single();
    }

    private static String plan(MentorPair pair) {
        return "/mentor-pairs/" + pair.id() + "/plan";
    }

    private static String reflection(MentorPair pair) {
        return "/mentor-pairs/" + pair.id() + "/reflection";
    }

    private MvcTestResult enter(MentorPair pair, String day) {
        return post(
                "/meetings",
                "kind",
                "FIRST",
                "heldOn",
                day,
                "topic",
                "Разобрали урок",
                "pairs[0].pair",
                Long.toString(pair.id()),
                "pairs[0].there",
                "true");
    }

    private MvcTestResult meeting(String path, String version, MentorPair... there) {
        var request = mvc.post()
                .uri(path)
                .with(Persona.as(me))
                .with(csrf())
                .param("version", version)
                .param("kind", "REGULAR")
                .param("heldOn", "29.09.2026")
                .param("topic", "Взломано");
        for (int i = 0; i < there.length; i++) {
            request.param("pairs[" + i + "].pair", Long.toString(there[i].id()))
                    .param("pairs[" + i + "].there", "true");
        }
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Persona.as(me)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(Persona.as(me)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
