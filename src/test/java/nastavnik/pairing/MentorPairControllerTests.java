package nastavnik.pairing;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingSamples;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairState;
import nastavnik.mentoring.Suspension;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.programme.ProgrammeSamples;
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
class MentorPairControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    MentoringSamples samples;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    School own;
    School other;
    MentorPair pair;
    Participant mentor;
    Participant mentee;

    @BeforeEach
    void aPairUnderWay() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        pair = samples.pair(own);
        samples.pair(other);
        mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = samples.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        entities.flush();
    }

    @Test
    void orderNumberIsOneLine() {
        assertThat(new MentorPairForm(
                                "",
                                "1",
                                "1",
                                "2",
                                "3",
                                "",
                                "",
                                " 14-од\r\nINFO  forged ",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                false,
                                "")
                        .orderNumber())
                .isEqualTo("14-од INFO forged");
    }

    @Test
    void schoolSeesItsOwnPairsOnly() {
        assertThat(mvc.get().uri("/mentor-pairs").with(curator()))
                .hasStatusOk()
                .bodyText()
                .contains("Участник Номер б", "Действует")
                .doesNotContain("Участник Номер г");
    }

    @Test
    void directorOfTwoSchoolsSeesBothAndChoosesOneForANewPair() {
        var both = Persona.director(own.id(), other.id());
        assertThat(mvc.get().uri("/mentor-pairs").with(both))
                .bodyText()
                .contains("Участник Номер б", "Участник Номер г", "МБОУ «СОШ № 2»");
        assertThat(mvc.get().uri("/mentor-pairs?school={id}", other.id()).with(both))
                .bodyText()
                .contains("Участник Номер г")
                .doesNotContain("Участник Номер б<");
        assertThat(mvc.get().uri("/mentor-pairs/new").with(both))
                .hasStatusOk()
                .bodyText()
                .contains("/mentor-pairs/new?school=" + own.id());
        assertThat(mvc.get().uri("/mentor-pairs/new?school={id}", own.id()).with(both))
                .bodyText()
                .contains("Опытная Вера Львовна");
    }

    @Test
    void pairsOfAnotherSchoolAreNotThere() {
        var stranger = Persona.director(other.id());
        for (var path : new String[] {"", "/edit", "/ending"}) {
            assertThat(mvc.get().uri("/mentor-pairs/{id}" + path, pair.id()).with(stranger))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/mentor-pairs/new?school={id}", own.id()).with(Persona.director(other.id(), 5)))
                .hasStatus(404);
        for (var path : new String[] {"/ending", "/ending/withdrawal"}) {
            assertThat(mvc.post()
                            .uri("/mentor-pairs/{id}" + path, pair.id())
                            .param("endedOn", "01.10.2026")
                            .param("ending", "COMPLETED")
                            .with(stranger)
                            .with(csrf()))
                    .hasStatus(404);
        }
    }

    @Test
    void pairBelongsToAProgrammeOfItsOwnSchool() {
        var programmes = new ProgrammeSamples(portal);
        var programme = programmes.running(own, 4);
        var foreign = programmes.running(other, 4);
        entities.flush();
        assertThat(mvc.get()
                        .uri("/mentor-pairs/new?school={s}&programme={p}", own.id(), programme.id())
                        .with(curator()))
                .bodyText()
                .contains("<option value=\"" + programme.id() + "\" selected=\"selected\"")
                .containsOnlyOnce("Молодой педагог, 2026/2027");
        assertThat(ofProgramme(curator(), foreign.id())).hasStatus(404);
        assertThat(ofProgramme(Persona.director(own.id(), other.id()), foreign.id()))
                .hasStatus(422)
                .bodyText()
                .contains("Программа другой организации");
        assertThat(ofProgramme(curator(), programme.id())).hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/programmes/{id}", programme.id()).with(curator()))
                .bodyText()
                .contains("Всего: 1", "действуют: 1");
        assertThat(mvc.get().uri("/mentor-pairs?programme={id}", programme.id()).with(curator()))
                .bodyText()
                .contains("Опытная Вера Львовна", "Показаны пары одной программы")
                .doesNotContain("Участник Номер 1");
    }

    @Test
    void programmeCountsAsTheListShows() {
        var programme = new ProgrammeSamples(portal).running(own, 4);
        var resting = samples.pair(own);
        var over = samples.pair(own);
        var working = samples.pair(own);
        samples.group(own, "Группа наставника", 2);
        entities.flush();
        jdbc.sql("update mentor_pair set programme_id = :p where school_id = :s")
                .param("s", own.id())
                .param("p", programme.id())
                .update();
        jdbc.sql("update mentor_group set programme_id = :p where school_id = :s")
                .param("s", own.id())
                .param("p", programme.id())
                .update();
        jdbc.sql("delete from mentor_pair_rest").update();
        entities.clear();
        var pairs = portal.getBean(MentorPairs.class);
        var own1 = Set.of(own.id());
        pairs.suspend(pairs.find(resting.id(), own1).orElseThrow(), TODAY, null, Suspension.ABSENCE_OF_MENTEE);
        pairs.end(pairs.find(over.id(), own1).orElseThrow(), TODAY, PairEnding.BY_REQUEST);
        entities.flush();
        entities.clear();
        var all = jdbc.sql("select count(*) from mentor_pair where group_id is null and school_id = :s")
                .param("s", own.id())
                .query(Long.class)
                .single();

        assertThat(mvc.get().uri("/programmes/{id}", programme.id()).with(curator()))
                .bodyText()
                .contains("Всего: " + all, "действуют: " + (all - 2), ">1</a></dd>");
        assertThat(mvc.get().uri("/programmes").with(curator()))
                .bodyText()
                .contains("\"Пары\">" + all + "</td>", "\"Группы\">1</td>");
        var list = "/mentor-pairs?alone=true&programme=" + programme.id();
        assertThat(mvc.get().uri(list).with(curator()))
                .bodyText()
                .contains("/mentor-pairs/" + resting.id(), "/mentor-pairs/" + over.id(), "Участники групп не показаны")
                .doesNotContain("Группа наставника");
        assertThat(mvc.get().uri(list + "&state=ACTIVE").with(curator()))
                .bodyText()
                .contains("/mentor-pairs/" + working.id())
                .doesNotContain("/mentor-pairs/" + resting.id() + "\"", "/mentor-pairs/" + over.id() + "\"");
    }

    private MvcTestResult ofProgramme(RequestPostProcessor person, long programme) {
        return mvc.post()
                .uri("/mentor-pairs")
                .param("school", Long.toString(own.id()))
                .param("mentor", Long.toString(mentor.id()))
                .param("mentee", Long.toString(mentee.id()))
                .param("form", Long.toString(samples.form("педагог – педагог").id()))
                .param("startsOn", "15.09.2026")
                .param("orderNumber", "14-од")
                .param("orderDate", "14.09.2026")
                .param("agreementNumber", "7-дс")
                .param("agreementDate", "14.09.2026")
                .param("programme", Long.toString(programme))
                .with(person)
                .with(csrf())
                .exchange();
    }

    @Test
    void committeeSeesNoPairs() {
        assertThat(mvc.get().uri("/mentor-pairs").with(Persona.committee())).hasStatus(403);
        assertThat(mvc.get().uri("/mentor-pairs/workbook").with(Persona.methodologist()))
                .hasStatus(403);
    }

    @Test
    void pairIsFormedFromParticipantsOfTheSchool() {
        assertThat(store(mentor, mentee, "15.09.2026", "31.05.2027")).hasStatus3xxRedirection();
        assertThat(store(mentor, mentee, "01.10.2026", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Эти двое в той же форме уже составляют пару");
    }

    @Test
    void mistakesComeTogetherAndWhatWasTypedStays() {
        assertThat(mvc.post()
                        .uri("/mentor-pairs")
                        .param("school", Long.toString(own.id()))
                        .param("mentor", Long.toString(mentor.id()))
                        .param("startsOn", "31.02.2026")
                        .param("orderNumber", "17-од")
                        .with(curator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"31.02.2026\"", "value=\"17-од\"", "Такого дня в календаре нет");
    }

    @Test
    void strangerCannotBeSlippedIntoAPair() {
        var stranger = samples.someone(other);
        assertThat(store(stranger, mentee, "15.09.2026", "")).hasStatus(404);
    }

    @Test
    void laterEditSeesBothVersions() {
        assertThat(update("0", "1-од")).hasStatus3xxRedirection();
        entities.flush();
        assertThat(update("0", "2-од"))
                .hasStatus(409)
                .bodyText()
                .contains("1-од")
                .contains("value=\"2-од\"")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void endedPairCanBeResumedAtOnce() {
        assertThat(end("01.10.2026", "LEFT_SCHOOL")).hasRedirectedUrl("/mentor-pairs/" + pair.id());
        assertThat(mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()))
                .bodyText()
                .contains("Расторгнута", "Участник выбыл из организации", "Завершена пара");
        mvc.post()
                .uri("/mentor-pairs/{id}/ending/withdrawal", pair.id())
                .with(curator())
                .with(csrf())
                .exchange();
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void pairRestsAndGoesOn() {
        assertThat(post("/suspension", "from", "01.10.2026", "to", "", "reason", ""))
                .hasStatus(422);
        assertThat(post("/suspension", "from", "01.09.2026", "to", "", "reason", "HOLIDAYS"))
                .hasStatus(422)
                .bodyText()
                .contains("Приостановить можно только в дни работы пары");
        assertThat(post("/suspension", "from", "01.10.2026", "to", "14.10.2026", "reason", "HOLIDAYS"))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()))
                .bodyText()
                .contains("Приостановлена", "Каникулы или отпуск", "по 14 октября", "Возобновить");
        assertThat(mvc.get().uri("/mentor-pairs?state=SUSPENDED").with(curator()))
                .bodyText()
                .contains("Участник Номер б");
        assertThat(mvc.get().uri("/mentor-pairs?state=ACTIVE").with(curator()))
                .bodyText()
                .doesNotContain("Участник Номер б");
        assertThat(post("/suspension/end")).hasRedirectedUrl("/mentor-pairs/" + pair.id());
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void endBeforeAMeetingThatIsEnteredIsAsked() {
        MeetingSamples.held(portal, own, pair, MeetingKind.REGULAR, TODAY.minusDays(3));
        entities.flush();

        assertThat(end("25.09.2026", "BY_REQUEST"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "введена встреча 28 сентября 2026", "value=\"NOTICE" + pair.id() + ",MEETING_AFTER" + pair.id())
                .doesNotContain("г..");
        assertThat(end("28.09.2026", "BY_REQUEST")).hasStatus(422).bodyText().doesNotContain("введена встреча");
    }

    @Test
    void earlyEndAsksForNoticeAndLetsAPersonDecide() {
        assertThat(end("01.10.2026", "BY_REQUEST"))
                .hasStatus(422)
                .bodyText()
                .contains("не менее чем за три рабочих дня", "value=\"NOTICE" + pair.id());
        assertThat(mvc.get().uri("/mentor-pairs/{id}/notice", pair.id()).with(curator()))
                .bodyText()
                .contains("value=\"01.10.2026\"", "value=\"06.10.2026\"");
        assertThat(post("/notice", "noticedOn", "01.10.2026", "until", "05.10.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Самый ранний последний день");
        assertThat(post("/notice", "noticedOn", "01.10.2026", "until", "06.10.2026"))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()))
                .bodyText()
                .contains("Скачать уведомление", "последний день");
        assertThat(end("01.10.2026", "BY_REQUEST"))
                .hasStatus(422)
                .bodyText()
                .contains("Предупреждение дано 1 октября 2026", "истекают 6 октября 2026")
                .doesNotContain("Такого предупреждения на портале нет");
        assertThat(post(
                        "/ending",
                        "endedOn",
                        "01.10.2026",
                        "ending",
                        "BY_REQUEST",
                        "confirmed",
                        "NOTICE_RUNS" + pair.id()))
                .hasStatus3xxRedirection();
    }

    @Test
    void strangerNeitherSuspendsNorGivesNotice() {
        var stranger = Persona.director(other.id());
        for (var path : new String[] {"/suspension", "/notice"}) {
            assertThat(mvc.get().uri("/mentor-pairs/{id}" + path, pair.id()).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.post()
                            .uri("/mentor-pairs/{id}" + path, pair.id())
                            .param("from", "01.10.2026")
                            .param("reason", "HOLIDAYS")
                            .param("noticedOn", "01.10.2026")
                            .param("until", "06.10.2026")
                            .with(stranger)
                            .with(csrf()))
                    .hasStatus(404);
        }
        assertThat(mvc.post()
                        .uri("/mentor-pairs/{id}/suspension/end", pair.id())
                        .with(stranger)
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void mistakesAreToldBeforeWhatIsUnusual() {
        assertThat(end("02.10.2026", "BY_REQUEST"))
                .hasStatus(422)
                .bodyText()
                .contains("Этот день ещё не наступил")
                .doesNotContain("name=\"confirmed\"");
        assertThat(store(mentor, mentee, "15.09.2026", "31.05.2030"))
                .hasStatus(422)
                .bodyText()
                .contains("согласие действует по");
        assertThat(store(mentor, mentee, "15.09.2026", "14.09.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"error-plannedEnd\"")
                .doesNotContain("name=\"confirmed\"");
        assertThat(jdbc.sql("select count(*) from mentor_pair where mentor_id = ?")
                        .param(mentor.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void formOutsideTheProgrammeIsConfirmedByAPerson() {
        var programme = new ProgrammeSamples(portal).running(own, 4);
        entities.flush();
        assertThat(mvc.post()
                        .uri("/mentor-pairs")
                        .param("school", Long.toString(own.id()))
                        .param("mentor", Long.toString(mentor.id()))
                        .param("mentee", Long.toString(mentee.id()))
                        .param(
                                "form",
                                Long.toString(samples.form("ученик – ученик").id()))
                        .param("startsOn", "15.09.2026")
                        .param("agreementNumber", "7-дс")
                        .param("agreementDate", "14.09.2026")
                        .param("programme", Long.toString(programme.id()))
                        .with(curator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("нет среди форм программы «Молодой педагог»");
    }

    @Test
    void secondPairOfAMenteeIsConfirmedByAPerson() {
        store(mentor, mentee, "15.09.2026", "31.05.2027");
        entities.flush();
        var another = samples.participant(own, ParticipantSamples.mentor("Мудрый Пётр Ильич"));
        assertThat(store(another, mentee, "15.09.2026", ""))
                .hasStatus(422)
                .bodyText()
                .contains("уже в паре или группе: наставник Опытная Вера Львовна");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri("/mentor-pairs/{id}" + path, pair.id());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(curator()).with(csrf()).exchange();
    }

    @Test
    void endingNeedsADayAndAReason() {
        assertThat(end("02.10.2026", "COMPLETED")).hasStatus(422).bodyText().contains("Этот день ещё не наступил");
        assertThat(end("01.10.2026", "болезнь")).hasStatus(422);
    }

    @Test
    void anotherReasonIsExplainedAndTheExplanationIsShown() {
        assertThat(mvc.get().uri("/mentor-pairs/{id}/ending", pair.id()).with(curator()))
                .bodyText()
                .contains("Без сведений о здоровье");
        assertThat(post("/ending", "endedOn", "01.10.2026", "ending", "OTHER", "note", "  "))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите, какая причина");
        assertThat(post("/ending", "endedOn", "01.10.2026", "ending", "OTHER", "note", "я".repeat(301)))
                .hasStatus(422);
        assertThat(pair.ending()).isNull();
        var told =
                new String[] {"endedOn", "01.10.2026", "ending", "OTHER", "note", "Смена расписания", "confirmed", ""};
        assertThat(post("/ending", told)).hasStatus(422).bodyText().contains("value=\"Смена расписания\"");
        told[7] = "NOTICE" + pair.id();
        assertThat(post("/ending", told)).hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()))
                .bodyText()
                .contains("Расторгнута", "Другое", ": Смена расписания");
        mvc.post()
                .uri("/mentor-pairs/{id}/ending/withdrawal", pair.id())
                .with(curator())
                .with(csrf())
                .exchange();
        assertThat(pair.endingNote()).isEmpty();
    }

    @Test
    void everyLookAndExportIsJournalled() {
        mvc.get().uri("/mentor-pairs").with(curator()).exchange();
        mvc.get().uri("/mentor-pairs/{id}", pair.id()).with(curator()).exchange();
        assertThat(mvc.get().uri("/mentor-pairs/workbook").with(curator()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.toString())
                        .contains("mentor-pairs.xlsx"));
        assertThat(jdbc.sql("select action from journal_entry where action like 'mentoring.pair%' and school_id = ?")
                        .param(own.id())
                        .query(String.class)
                        .list())
                .contains("mentoring.pairs-listed", "mentoring.pair-read", "mentoring.pairs-exported");
    }

    @Test
    void filtersNarrowTheList() {
        samples.pair(own, "ученик – ученик", START.minusDays(5), TODAY.minusDays(1));
        assertThat(mvc.get().uri("/mentor-pairs?state=EXPIRED").with(curator()))
                .bodyText()
                .contains("Участник Номер е")
                .doesNotContain("Участник Номер б<");
        assertThat(mvc.get().uri("/mentor-pairs?q={name}", "номер е").with(curator()))
                .bodyText()
                .contains("Участник Номер е")
                .doesNotContain("Участник Номер б<");
        assertThat(mvc.get()
                        .uri(
                                "/mentor-pairs?form={id}",
                                samples.form("ученик – ученик").id())
                        .with(curator()))
                .bodyText()
                .contains("Участник Номер е")
                .doesNotContain("Участник Номер б<");
    }

    @Test
    void listRunsTheSameNumberOfStatementsForAnyNumberOfRows() {
        samples.pair(own);
        samples.pair(own);
        var few = statementsOfTheList();
        for (int i = 0; i < 27; i++) {
            samples.pair(own);
        }
        assertThat(statementsOfTheList()).isEqualTo(few);
    }

    private long statementsOfTheList() {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> mvc.get().uri("/mentor-pairs").with(curator()).exchange());
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private MvcTestResult end(String day, String reason) {
        return mvc.post()
                .uri("/mentor-pairs/{id}/ending", pair.id())
                .param("endedOn", day)
                .param("ending", reason)
                .with(curator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult store(Participant who, Participant whom, String from, String to) {
        return mvc.post()
                .uri("/mentor-pairs")
                .param("school", Long.toString(own.id()))
                .param("mentor", Long.toString(who.id()))
                .param("mentee", Long.toString(whom.id()))
                .param("form", Long.toString(samples.form("педагог – педагог").id()))
                .param("startsOn", from)
                .param("plannedEnd", to)
                .param("orderNumber", "14-од")
                .param("orderDate", "14.09.2026")
                .param("agreementNumber", "7-дс")
                .param("agreementDate", "14.09.2026")
                .with(curator())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(String version, String orderNumber) {
        var plan = pair.plan();
        return mvc.post()
                .uri("/mentor-pairs/{id}", pair.id())
                .param("version", version)
                .param("school", Long.toString(own.id()))
                .param("mentor", Long.toString(plan.mentor().id()))
                .param("mentee", Long.toString(plan.mentee().id()))
                .param("form", Long.toString(plan.form().id()))
                .param("startsOn", "15.09.2026")
                .param("orderNumber", orderNumber)
                .param("orderDate", "14.09.2026")
                .param("agreementNumber", "7-дс")
                .param("agreementDate", "14.09.2026")
                .with(curator())
                .with(csrf())
                .exchange();
    }
}
