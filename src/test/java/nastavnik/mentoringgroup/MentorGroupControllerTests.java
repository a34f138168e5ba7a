package nastavnik.mentoringgroup;

import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingSamples;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairState;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;

@PortalTest
class MentorGroupControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorGroups groups;

    @Autowired
    EntityManager entities;

    MentoringSamples samples;
    School own;
    School other;
    MentorGroup group;
    Participant mentor;
    Participant first;
    Participant second;

    @BeforeEach
    void aGroup() {
        samples = new MentoringSamples(portal);
        own = samples.school(1);
        other = samples.school(2);
        group = samples.group(own, "Робототехника", 3);
        mentor = samples.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        first = samples.participant(own, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
        second = samples.participant(own, ParticipantSamples.mentee("Молодой Лев Ильич"));
        entities.flush();
    }

    @Test
    void groupIsFormedOfSeveralAtOnce() {
        assertThat(store(Map.of())).hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-groups").with(curator()))
                .bodyText()
                .contains("Шахматы", "Опытная Вера Львовна", "Без приказа", "Робототехника", "Действует");
        assertThat(mvc.get().uri("/mentor-groups?state=UNCONFIRMED").with(curator()))
                .bodyText()
                .contains("Шахматы")
                .doesNotContain("Робототехника");
    }

    @Test
    void whatIsUnusualIsConfirmedByAPerson() {
        assertThat(store(Map.of("agreementNumber", "", "agreementDate", "")))
                .hasStatus(422)
                .bodyText()
                .contains("дополнительное соглашение не указано", "name=\"confirmed\" value=\"AGREEMENT" + mentor.id());
        assertThat(store(Map.of("agreementNumber", "", "agreementDate", "", "confirmed", "AGREEMENT" + mentor.id())))
                .hasStatus3xxRedirection();
    }

    @Test
    void mistakesComeTogetherAndWhatWasTypedStays() {
        assertThat(mvc.post()
                        .uri("/mentor-groups")
                        .param("school", Long.toString(own.id()))
                        .param("title", "Шахматы")
                        .param("startsOn", "31.02.2026")
                        .with(curator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Шахматы\"", "Такого дня в календаре нет", "Отметьте хотя бы одного наставляемого");
    }

    @Test
    void groupOfAnotherSchoolIsNotThere() {
        var stranger = Persona.director(other.id());
        for (var path : new String[] {"", "/edit", "/ending", "/notice", "/notice/document", "/members/new"}) {
            assertThat(mvc.get().uri("/mentor-groups/{id}" + path, group.id()).with(stranger))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(post("/ending", stranger, Map.of("endedOn", "01.10.2026", "ending", "COMPLETED")))
                .hasStatus(404);
        assertThat(post("/ending/withdrawal", stranger, Map.of())).hasStatus(404);
        assertThat(post("/members", stranger, Map.of("mentee", "" + first.id(), "startsOn", "01.10.2026")))
                .hasStatus(404);
        var foreign = samples.someone(other);
        entities.flush();
        assertThat(post("/members", curator(), Map.of("mentee", "" + foreign.id(), "startsOn", "01.10.2026")))
                .hasStatus(404);
        assertThat(store(Map.of("mentees", "" + foreign.id()))).hasStatus(404);
        assertThat(mvc.get().uri("/mentor-groups").with(stranger)).bodyText().doesNotContain("Робототехника");
    }

    @Test
    void memberJoinsAndTheGroupEndsAndIsTakenUpAgain() {
        assertThat(post(
                        "/members",
                        curator(),
                        Map.of(
                                "mentee",
                                "" + first.id(),
                                "startsOn",
                                "01.10.2026",
                                "confirmed",
                                "AGREEMENT" + group.plan().mentor().id())))
                .hasRedirectedUrl("/mentor-groups/" + group.id());
        entities.flush();
        assertThat(mvc.get().uri("/mentor-groups/{id}", group.id()).with(curator()))
                .bodyText()
                .contains("Новенькая Зоя Юрьевна", "01.10.2026", "Составлена группа");
        assertThat(post("/ending", curator(), Map.of("endedOn", "02.10.2026", "ending", "COMPLETED")))
                .hasStatus(422)
                .bodyText()
                .contains("Этот день ещё не наступил");
        assertThat(post("/ending", curator(), Map.of("endedOn", "01.10.2026", "ending", "COMPLETED")))
                .hasStatus3xxRedirection();
        assertThat(group.stateOn(TODAY)).isEqualTo(PairState.COMPLETED);
        assertThat(mvc.get().uri("/mentor-groups/{id}", group.id()).with(curator()))
                .bodyText()
                .contains("Благодарственное письмо", "Программа выполнена");
        post("/ending/withdrawal", curator(), Map.of());
        assertThat(group.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void anotherReasonOfAGroupIsExplainedForAllInIt() {
        assertThat(post("/ending", curator(), Map.of("endedOn", "01.10.2026", "ending", "OTHER")))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите, какая причина");
        assertThat(post(
                        "/ending",
                        curator(),
                        Map.of(
                                "endedOn",
                                "01.10.2026",
                                "ending",
                                "OTHER",
                                "note",
                                "Кружок закрыт",
                                "confirmed",
                                "NOTICE" + group.id())))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-groups/{id}", group.id()).with(curator()))
                .bodyText()
                .contains(": Кружок закрыт");
    }

    @Test
    void groupThatWaitsInADraftIsNotOfferedForAnother() {
        var list = mvc.get().uri("/mentor-groups").with(curator());
        assertThat(list).bodyText().contains("name=\"groups\"");
        assertThat(mvc.post()
                        .uri("/mentor-orders")
                        .param("groups", "" + group.id())
                        .with(curator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(list).bodyText().doesNotContain("name=\"groups\"").contains("в черновике приказа");
        assertThat(mvc.get().uri("/mentor-groups/{id}", group.id()).with(curator()))
                .bodyText()
                .contains("Открыть черновик приказа")
                .doesNotContain("Подготовить приказ");
    }

    @Test
    void earlyEndOfAGroupAsksForNoticeAndOffersThePaper() {
        assertThat(post("/ending", curator(), Map.of("endedOn", "01.10.2026", "ending", "BY_REQUEST")))
                .hasStatus(422)
                .bodyText()
                .contains("не менее чем за три рабочих дня", "value=\"NOTICE" + group.id());
        assertThat(mvc.get()
                        .uri("/mentor-groups/{id}/notice/document", group.id())
                        .with(curator()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/mentor-groups/{id}/notice", group.id()).with(curator()))
                .bodyText()
                .contains("value=\"01.10.2026\"", "value=\"06.10.2026\"");
        assertThat(post("/notice", curator(), Map.of("noticedOn", "01.10.2026", "until", "05.10.2026")))
                .hasStatus(422)
                .bodyText()
                .contains("Самый ранний последний день");
        assertThat(post("/notice", curator(), Map.of("noticedOn", "01.10.2026", "until", "06.10.2026")))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/mentor-groups/{id}", group.id()).with(curator()))
                .bodyText()
                .contains("Скачать уведомление", "последний день – 6 октября 2026");
        assertThat(mvc.get()
                        .uri("/mentor-groups/{id}/notice/document", group.id())
                        .with(curator()))
                .hasStatusOk();
        assertThat(post(
                        "/ending",
                        curator(),
                        Map.of(
                                "endedOn",
                                "01.10.2026",
                                "ending",
                                "BY_REQUEST",
                                "confirmed",
                                "NOTICE_RUNS" + group.id())))
                .hasStatus3xxRedirection();
        assertThat(group.stateOn(TODAY)).isEqualTo(PairState.TERMINATED);
    }

    @Test
    void endOfAGroupBeforeMeetingsThatAreEnteredIsAskedOnceForAll() {
        twoMeetings();

        assertThat(post("/ending", curator(), Map.of("endedOn", "25.09.2026", "ending", "COMPLETED")))
                .hasStatus(422)
                .bodyText()
                .contains("пар – 2, встреч – 2, последняя 29 сентября 2026", "MEETINGS_AFTER2")
                .doesNotContain("г..");
        assertThat(group.ending()).isNull();
        assertThat(post(
                        "/ending",
                        curator(),
                        Map.of("endedOn", "25.09.2026", "ending", "COMPLETED", "confirmed", "MEETINGS_AFTER2")))
                .hasStatus3xxRedirection();
    }

    @Test
    void earlierTermOfAGroupBeforeMeetingsThatAreEnteredIsAskedOnceForAll() {
        twoMeetings();

        assertThat(update("0", "Роботы", "plannedEnd", "25.09.2026"))
                .hasStatus(422)
                .bodyText()
                .contains("пар – 2, встреч – 2", "MEETINGS_AFTER2", "value=\"Роботы\"");
        assertThat(group.plan().plannedEnd()).isNotEqualTo(LocalDate.of(2026, 9, 25));
        assertThat(update("0", "Роботы", "plannedEnd", "25.09.2026", "confirmed", "MEETINGS_AFTER2"))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(update(Integer.toString(group.version()), "Роботы", "plannedEnd", "25.09.2026"))
                .hasStatus3xxRedirection();
    }

    private void twoMeetings() {
        var members = groups.members(group).iterator();
        MeetingSamples.held(portal, own, members.next(), MeetingKind.REGULAR, LocalDate.of(2026, 9, 28));
        MeetingSamples.held(portal, own, members.next(), MeetingKind.REGULAR, LocalDate.of(2026, 9, 29));
        entities.flush();
    }

    @Test
    void laterEditSeesBothVersions() {
        assertThat(update("0", "Роботы")).hasStatus3xxRedirection();
        entities.flush();
        assertThat(update("0", "Механика")).hasStatus(409).bodyText().contains("Роботы", "value=\"Механика\"");
    }

    @Test
    void listRunsTheSameNumberOfStatementsForAnyNumberOfGroups() {
        var few = statements("/mentor-groups");
        for (int i = 0; i < 20; i++) {
            samples.group(own, "Группа " + i, 2);
        }
        assertThat(statements("/mentor-groups")).isEqualTo(few);
    }

    @Test
    void cardRunsTheSameNumberOfStatementsForAnyNumberOfMembers() {
        var few = statements("/mentor-groups/" + group.id());
        var big = samples.group(own, "Большая", 20);
        assertThat(statements("/mentor-groups/" + big.id())).isEqualTo(few);
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(curator())).hasStatusOk());
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private MvcTestResult update(String version, String title, String... other) {
        var fields = new HashMap<>(Map.of(
                "version",
                version,
                "school",
                "" + own.id(),
                "title",
                title,
                "mentor",
                "" + group.plan().mentor().id(),
                "form",
                "" + group.plan().form().id(),
                "startsOn",
                "15.09.2026",
                "orderNumber",
                "14-од",
                "orderDate",
                "14.09.2026"));
        for (var i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        return post("", curator(), fields);
    }

    private MvcTestResult post(String path, RequestPostProcessor person, Map<String, String> fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(sent::add);
        return mvc.post()
                .uri("/mentor-groups/{id}" + path, group.id())
                .params(sent)
                .with(person)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult store(Map<String, String> other) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.set("school", Long.toString(own.id()));
        sent.set("title", "Шахматы");
        sent.set("mentor", Long.toString(mentor.id()));
        sent.add("mentees", Long.toString(first.id()));
        sent.add("mentees", Long.toString(second.id()));
        sent.set("form", Long.toString(samples.form("педагог – педагог").id()));
        sent.set("startsOn", "15.09.2026");
        sent.set("agreementNumber", "7-дс");
        sent.set("agreementDate", "14.09.2026");
        other.forEach(sent::set);
        return mvc.post()
                .uri("/mentor-groups")
                .params(sent)
                .with(curator())
                .with(csrf())
                .exchange();
    }
}
