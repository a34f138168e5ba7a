package nastavnik.meeting;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
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
class MeetingControllerTests {

    private static final String FORM = "педагог – педагог";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    SilentPairs silence;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    School own;
    School other;
    Participant mentor;
    Participant mentee;
    Participant second;
    MentorPair pair;
    MentorPair together;
    MentorPair foreign;

    @BeforeEach
    void twoPairsOfOneMentor() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        other = people.school(2);
        mentor = people.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = people.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        second = people.participant(own, ParticipantSamples.mentee("Молодая Яна Олеговна"));
        pair = pairs.form(own, people.plan(mentor, mentee, FORM, START, null));
        together = pairs.form(own, people.plan(mentor, second, FORM, START, null));
        foreign = people.pair(other);
        entities.flush();
    }

    @Test
    void formOffersTheNextKindTodayAndTheMentorsOtherPairs() {
        assertThat(get("/meetings/new?pair=" + pair.id()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Опытная Вера Львовна → Новенькая Зоя Юрьевна", "value=\"01.10.2026\"", "Молодая Яна Олеговна")
                .containsPattern("<option value=\"FIRST\" selected");
        MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY.minusDays(3));
        assertThat(get("/meetings/new?pair=" + pair.id()))
                .bodyText()
                .containsPattern("<option value=\"TRIAL\" selected");
    }

    @Test
    void pairIsChosenFirstWhereThereAreSeveral() {
        assertThat(get("/meetings/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Новенькая Зоя Юрьевна", "ещё не встречались")
                .doesNotContain("Участник Номер");
        pairs.end(together, TODAY, PairEnding.BY_REQUEST);
        entities.flush();
        assertThat(get("/meetings/new")).bodyText().contains("id=\"meeting-form\"");
    }

    @Test
    void meetingIsEnteredForSeveralPairsAndShown() {
        assertThat(post(
                        "/meetings",
                        curator(),
                        "kind",
                        "TRIAL",
                        "heldOn",
                        "28.09.2026",
                        "topic",
                        "Разобрали урок",
                        "format",
                        "REMOTE",
                        "minutes",
                        "45",
                        "nextOn",
                        "12.10.2026",
                        "pairs[0].pair",
                        id(pair),
                        "pairs[0].there",
                        "true",
                        "pairs[0].menteeMark",
                        "5",
                        "pairs[0].menteeWords",
                        "Стало понятно",
                        "pairs[1].pair",
                        id(together),
                        "pairs[1].there",
                        "true"))
                .hasStatus3xxRedirection();
        entities.clear();
        assertThat(get("/meetings"))
                .bodyText()
                .contains("28.09.2026", "Разобрали урок", "Дистанционно", "45 мин", "12.10.2026")
                .contains("Новенькая Зоя Юрьевна", "Молодая Яна Олеговна", "Пробная рабочая");
        assertThat(get("/meetings/" + only()))
                .bodyText()
                .contains("Стало понятно", "Разобрали урок", "Записана встреча");
        assertThat(get("/mentor-pairs/" + together.id())).bodyText().contains("1 встреча, последняя 28.09.2026");
        assertThat(get("/meetings?pair=" + together.id())).bodyText().contains("Пробная рабочая — 1", "Разобрали урок");
        assertThat(get("/meetings?kind=FIRST")).bodyText().contains("Таких встреч нет");
        assertThat(get("/meetings?q=молодая")).bodyText().contains("Разобрали урок");
    }

    @Test
    void sameMeetingIsNotEnteredTwice() {
        assertThat(enter("28.09.2026", "Разобрали урок")).hasStatus3xxRedirection();
        assertThat(enter("28.09.2026", "Разобрали урок"))
                .hasStatus(422)
                .bodyText()
                .contains("уже записана");
        assertThat(enter("02.10.2026", "Рано")).hasStatus(422).bodyText().contains("ещё не наступил", "Рано");
        assertThat(enter("14.09.2026", "До начала")).hasStatus(422).bodyText().contains("ещё не работала");
        assertThat(enter("32.09.2026", "")).hasStatus(422);
    }

    @Test
    void dayWithoutConsentHasNoMeeting() {
        var unclear = people.withoutConsent(own, "Безбумажный Пётр Ильич");
        entities.flush();
        jdbc.sql("update mentor_pair set mentee_id = :id where id = :pair")
                .param("id", unclear.id())
                .param("pair", pair.id())
                .update();
        entities.clear();
        assertThat(enter("28.09.2026", "Тайно"))
                .hasStatus(422)
                .bodyText()
                .contains("нет нужных согласий: Безбумажный Пётр Ильич.")
                .contains("Тайно");
    }

    @Test
    void sharedMeetingNamesOnlyThoseWhoseConsentIsMissing() {
        var unclear = people.withoutConsent(own, "Безбумажный Пётр Ильич");
        entities.flush();
        jdbc.sql("update mentor_pair set mentee_id = :id where id = :pair")
                .param("id", unclear.id())
                .param("pair", together.id())
                .update();
        entities.clear();
        assertThat(post(
                        "/meetings",
                        curator(),
                        "kind",
                        "FIRST",
                        "heldOn",
                        "28.09.2026",
                        "topic",
                        "Вместе",
                        "pairs[0].pair",
                        Long.toString(pair.id()),
                        "pairs[0].there",
                        "true",
                        "pairs[1].pair",
                        Long.toString(together.id()),
                        "pairs[1].there",
                        "true"))
                .hasStatus(422)
                .bodyText()
                .contains("нет нужных согласий: Безбумажный Пётр Ильич.");
    }

    @Test
    void changedMeanwhileShowsBoth() {
        var id = MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        entities.clear();
        assertThat(get("/meetings/" + id + "/edit")).hasStatusOk();
        assertThat(change(id, "0", "Первая версия")).hasRedirectedUrl("/meetings/" + id);
        entities.clear();
        assertThat(change(id, "0", "Вторая версия"))
                .hasStatus(409)
                .bodyText()
                .contains("Первая версия", "Вторая версия");
    }

    @Test
    void removedMeetingIsGone() {
        var id = MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        assertThat(get("/meetings/" + id + "/removal")).hasStatusOk().bodyText().contains("Удалить");
        assertThat(post("/meetings/" + id + "/removal", curator())).hasRedirectedUrl("/meetings");
        entities.flush();
        entities.clear();
        assertThat(get("/meetings/" + id)).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from meeting_pair")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void silenceCountsFromTheStartAndFromTheLastMeeting() {
        assertThat(silence.until(START.plusDays(27))).isEmpty();
        assertThat(silence.until(START.plusDays(28)))
                .extracting(SilentPair::id)
                .containsExactlyInAnyOrder(pair.id(), together.id(), foreign.id());
        MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        assertThat(silence.until(TODAY.plusDays(27))).extracting(SilentPair::id).doesNotContain(pair.id());
        assertThat(silence.until(TODAY.plusDays(28)))
                .filteredOn(each -> each.id() == pair.id())
                .singleElement()
                .satisfies(each -> assertThat(each.since()).isEqualTo(TODAY))
                .satisfies(each -> assertThat(each.met()).isTrue());
    }

    @Test
    void endedFutureAndExpiredPairsAreNotSilent() {
        pairs.end(pair, TODAY, PairEnding.COMPLETED);
        people.pair(own, FORM, TODAY.plusDays(5), null);
        var expired = people.pair(own, FORM, START, START.plusDays(20));
        entities.flush();
        assertThat(silence.until(START.plusDays(40)))
                .extracting(SilentPair::id)
                .containsExactlyInAnyOrder(together.id(), foreign.id())
                .doesNotContain(expired.id());
    }

    @Test
    void silentPairsStandOnTheHomePageAndInTheirList() {
        long long1 = people.pair(own, FORM, START.minusDays(13), null).id();
        entities.flush();
        assertThat(get("/meetings/silent")).bodyText().contains("ни разу", "/meetings/new?pair=" + long1);
        assertThat(get("/")).bodyText().contains("1 пара не встречалась", "4 недели и дольше");
        assertThat(get("/meetings")).bodyText().contains("Пары без встреч: 1");
    }

    @Test
    void anothersMeetingsAndPairsAreNotThere() {
        var id = MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        entities.clear();
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            for (var path : List.of("/meetings/" + id, "/meetings/" + id + "/edit", "/meetings/" + id + "/removal")) {
                assertThat(mvc.get().uri(path).with(stranger)).as(path).hasStatus(404);
            }
            assertThat(mvc.get().uri("/meetings/new?pair=" + pair.id()).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/meetings?pair=" + pair.id()).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/meetings").with(stranger)).bodyText().doesNotContain("Новенькая");
            assertThat(post("/meetings/" + id + "/removal", stranger)).hasStatus(404);
            assertThat(post(
                            "/meetings",
                            stranger,
                            "heldOn",
                            "28.09.2026",
                            "topic",
                            "Чужая",
                            "pairs[0].pair",
                            id(pair),
                            "pairs[0].there",
                            "true"))
                    .hasStatus(404);
        }
        // A pair of another school does not slip into an own meeting either.
        assertThat(post(
                        "/meetings",
                        Persona.curator(own.id(), other.id()),
                        "heldOn",
                        "28.09.2026",
                        "topic",
                        "Сразу две школы",
                        "pairs[0].pair",
                        id(pair),
                        "pairs[0].there",
                        "true",
                        "pairs[1].pair",
                        id(foreign),
                        "pairs[1].there",
                        "true"))
                .hasStatus(404);
    }

    @Test
    void withdrawnConsentSilencesTheWordsAndErasureDestroysThem() {
        var id = MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        entities.flush();
        portal.getBean(Withdrawals.class).withdraw(mentee, ConsentKind.PROCESSING, TODAY, WithdrawalWay.IN_PERSON);
        entities.flush();
        entities.clear();
        assertThat(get("/meetings/" + id)).hasStatusOk().bodyText().doesNotContain("Говорили о деле");
        assertThat(get("/meetings"))
                .bodyText()
                .doesNotContain("Говорили о деле")
                .contains("Участник №");
        assertThat(get("/meetings/" + id + "/edit")).hasStatus(404);

        var destroyed = portal.getBean(MeetingTraces.class)
                .destroy(mentee, Persona.person(nastavnik.access.Role.CURATOR, own.id()));

        assertThat(destroyed).singleElement().asString().contains("встреч: 1");
        assertThat(jdbc.sql("select topic from meeting where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from meeting where emptied_on is not null")
                        .query(Long.class)
                        .single())
                .isOne();
        entities.clear();
        assertThat(get("/meetings/" + id)).hasStatusOk().bodyText().contains("не показываются");
    }

    @Test
    void journalTellsWhatOfTheListWasSeen() {
        MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        entities.flush();
        assertThat(get("/meetings?kind=FIRST&pair=" + pair.id())).hasStatusOk();
        entities.flush();
        assertThat(jdbc.sql("select details from journal_entry where action = 'meeting.listed'")
                        .query(String.class)
                        .single())
                .isEqualTo("Первая, встреча-знакомство; одной пары; строк: 1 из 1");
    }

    @Test
    void listsRunAsManyStatementsForManyMeetings() {
        MeetingSamples.held(portal, own, pair, MeetingKind.FIRST, TODAY);
        people.pair(own, FORM, START.minusDays(13), null);
        statements(); // what is found once for all is found here
        var few = statements();
        for (int i = 1; i < 15; i++) {
            MeetingSamples.held(portal, own, together, MeetingKind.REGULAR, TODAY.minusDays(i));
            people.pair(own, FORM, START.minusDays(13), null);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private List<Long> statements() {
        entities.flush();
        return List.of("/meetings", "/meetings/silent", "/meetings/new", "/").stream()
                .map(path -> {
                    entities.clear();
                    return Statements.during(() -> assertThat(get(path)).hasStatusOk());
                })
                .toList();
    }

    private MvcTestResult enter(String day, String topic) {
        return post(
                "/meetings",
                curator(),
                "kind",
                "FIRST",
                "heldOn",
                day,
                "topic",
                topic,
                "pairs[0].pair",
                id(pair),
                "pairs[0].there",
                "true");
    }

    private MvcTestResult change(long id, String version, String topic) {
        return post(
                "/meetings/" + id,
                curator(),
                "version",
                version,
                "kind",
                "FIRST",
                "heldOn",
                "01.10.2026",
                "topic",
                topic,
                "pairs[0].pair",
                id(pair),
                "pairs[0].there",
                "true");
    }

    private long only() {
        return jdbc.sql("select id from meeting").query(Long.class).single();
    }

    private static String id(MentorPair pair) {
        return Long.toString(pair.id());
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
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
