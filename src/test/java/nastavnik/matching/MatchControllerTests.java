package nastavnik.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.PairEnding;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.profile.ProfileSamples;
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
class MatchControllerTests {

    private static final String FORM = ProfileSamples.FORM;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorPairs pairs;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples people;
    ProfileSamples profiles;
    School own;
    School other;
    Participant mentee;
    Participant suitable;
    Participant plain;

    @BeforeEach
    void aMenteeWhoAsks() {
        people = new MentoringSamples(portal);
        profiles = new ProfileSamples(portal);
        own = people.school(1);
        other = people.school(2);
        mentee = people.participant(own, ParticipantSamples.mentee("Ищущий Глеб Олегович"));
        plain = people.participant(own, ParticipantSamples.mentor("Обычная Анна Львовна"));
        suitable = people.participant(own, ParticipantSamples.mentor("Умелая Яна Павловна"));
        profiles.ask(mentee);
        profiles.present(suitable, "Веду кружок роботов, программирую на соревнованиях");
        entities.flush();
    }

    @Test
    void bestMentorStandsFirstWithReasonsInWords() {
        var page = show(curator());
        assertThat(page)
                .contains(
                        "готов к форме «педагог – ученик»",
                        "1 общая тема: техника и робототехника",
                        "общие дни: четверг",
                        "хотел бы работать с 5–8 классами",
                        "времени хватает: 6 ч в месяц",
                        "сейчас нет других пар");
        assertThat(page.indexOf("Умелая Яна")).isPositive().isLessThan(page.indexOf("Обычная Анна"));
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'matching.read' and subject_id = ?")
                        .param(mentee.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** «робота» and «роботов» share a stem; «кружок» does not occur in the request, «веду» says nothing. */
    @Test
    void wordsAreComparedByTheirStems() {
        assertThat(show(curator())).contains("общее слово: роботов").doesNotContain("общее слово: кружок");
    }

    @Test
    void formOfThePairIsFilledInWithBoth() {
        var page = show(curator());
        var link = "/mentor-pairs/new?school=%d&amp;mentor=%d&amp;mentee=%d&amp;form=6"
                .formatted(own.id(), suitable.id(), mentee.id());
        assertThat(page).contains(link);
        assertThat(mvc.get().uri(link.replace("&amp;", "&")).with(curator()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<option value=\"" + suitable.id() + "\" selected=\"selected\"")
                .containsPattern("<option value=\"" + mentee.id() + "\" selected=\"selected\"")
                .containsPattern("<option value=\"6\" selected=\"selected\"");
    }

    @Test
    void menteeMayJoinAGroupOfTheMentorInstead() {
        var group = people.group(own, "Робототехника", 1);
        people.group(people.school(9), "Чужая группа", 1);
        entities.flush();
        assertThat(show(curator()))
                .contains("/mentor-groups/" + group.id() + "/members/new?mentee=" + mentee.id())
                .doesNotContain("Чужая группа");
        assertThat(mvc.get()
                        .uri("/mentor-groups/{id}/members/new?mentee={m}", group.id(), mentee.id())
                        .with(curator()))
                .bodyText()
                .containsPattern("<option value=\"" + mentee.id() + "\" selected=\"selected\"");
    }

    @Test
    void presentAndFormerPairsCount() {
        var running = pairs.form(own, people.plan(suitable, mentee, FORM, MentoringSamples.START, null));
        entities.flush();
        assertThat(show(curator())).contains("уже пара", "уже ведёт 1 пару");
        pairs.end(running, MentoringSamples.TODAY, PairEnding.NOT_MATCHED);
        entities.flush();
        assertThat(show(curator())).contains("прежняя пара распалась").doesNotContain("уже ведёт 1 пару");
    }

    @Test
    void wishesAreKeptAndCount() {
        var path = "/preferences/" + mentee.id() + "/mentee";
        assertThat(post(path, curator(), "metOn", "25.09.2026", "first", id(plain), "second", id(plain)))
                .hasStatus(422)
                .bodyText()
                .contains("назван дважды");
        assertThat(post(path, curator(), "metOn", "25.09.2026", "first", id(mentee)))
                .hasStatus(422);
        assertThat(post(path, curator(), "metOn", "25.10.2026", "first", id(plain)))
                .hasStatus(422);
        assertThat(post(path, curator(), "metOn", "25.09.2026", "first", id(plain)))
                .hasRedirectedUrl("/preferences");
        assertThat(post(
                        "/preferences/" + plain.id() + "/mentor",
                        curator(),
                        "metOn",
                        "25.09.2026",
                        "first",
                        id(mentee)))
                .hasRedirectedUrl("/preferences");
        entities.flush();
        assertThat(show(curator())).contains("на 1-м месте", "хотят работать друг с другом");
        assertThat(mvc.get().uri("/preferences").with(curator()))
                .bodyText()
                .contains("Обычная Анна Львовна", "Ищущий Глеб Олегович");
        assertThat(post(path, curator(), "version", "0", "metOn", "25.09.2026")).hasRedirectedUrl("/preferences");
        entities.flush();
        assertThat(show(curator())).doesNotContain("хотят работать друг с другом");
    }

    @Test
    void journalTellsWhatOfTheListsWasSeen() {
        entities.flush();
        for (var list : java.util.List.of("/matching?state=free", "/preferences?state=unsaid")) {
            assertThat(mvc.get().uri(list).with(curator())).hasStatusOk();
        }
        entities.flush();
        assertThat(jdbc.sql("select details from journal_entry where action = 'matching.listed' order by id")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .satisfies(
                        free -> assertThat(free).startsWith("Без пары; строк: "),
                        org.assertj.core.api.Assertions.atIndex(0))
                .satisfies(
                        unsaid -> assertThat(unsaid).startsWith("Без предпочтений; строк: "),
                        org.assertj.core.api.Assertions.atIndex(1));
    }

    @Test
    void nobodyOfAnotherSchoolCanBeWishedFor() {
        var foreign = people.participant(other, ParticipantSamples.mentor("Чужая Ольга Ильинична"));
        entities.flush();
        assertThat(post(
                        "/preferences/" + mentee.id() + "/mentee",
                        curator(),
                        "metOn",
                        "25.09.2026",
                        "first",
                        id(foreign)))
                .hasStatus(404);
        assertThat(post(
                        "/preferences/" + mentee.id() + "/mentee",
                        Persona.curator(own.id(), other.id()),
                        "metOn",
                        "25.09.2026",
                        "first",
                        id(foreign)))
                .hasStatus(422)
                .bodyText()
                .contains("не подходит");
    }

    @Test
    void mentorsOfOtherSchoolsAreSeenWithoutNamesAndOnlyIfOffered() {
        var foreign = people.participant(other, ParticipantSamples.mentor("Чужая Ольга Ильинична"));
        profiles.present(foreign, "Роботы из картона");
        entities.flush();
        assertThat(show(curator())).doesNotContain("Роботы из картона");
        profiles.offer(foreign);
        entities.flush();
        entities.clear();
        assertThat(show(curator()))
                .contains("Наставник, МБОУ «СОШ № 2»", "Роботы из картона", "shkola@example.ru")
                .doesNotContain(
                        "Чужая", "Ольга", "Ильинична", "/participants/" + foreign.id(), "mentor=" + foreign.id());
    }

    @Test
    void ofManyMentorsOfTheCityTheBestAreShown() {
        for (int number = 1; number <= 22; number++) {
            var foreign = people.participant(other, ParticipantSamples.mentor(ParticipantSamples.numbered(number)));
            profiles.present(foreign, number == 1 ? "Веду соревнования роботов" : "Учу вязать");
            profiles.offer(foreign);
        }
        entities.flush();
        entities.clear();
        var page = show(curator());
        assertThat(page).contains("Показаны 20 лучших из 22.", "href=\"/city-mentors\"", "роботов");
        assertThat(page.split("Наставник, МБОУ «СОШ № 2»", -1)).hasSize(21);
        assertThat(page.indexOf("Веду соревнования роботов")).isPositive().isLessThan(page.indexOf("Учу вязать"));
    }

    @Test
    void menteesOfAnotherSchoolAreNotThere() {
        for (var stranger : List.of(Persona.director(other.id()), Persona.curator(other.id()))) {
            assertThat(mvc.get().uri("/matching/{id}", mentee.id()).with(stranger))
                    .hasStatus(404);
            assertThat(mvc.get().uri("/preferences/{id}/mentee", mentee.id()).with(stranger))
                    .hasStatus(404);
            assertThat(post(
                            "/preferences/" + mentee.id() + "/mentee",
                            stranger,
                            "metOn",
                            "25.09.2026",
                            "first",
                            id(plain)))
                    .hasStatus(404);
            for (var list : List.of("/matching", "/preferences")) {
                assertThat(mvc.get().uri(list).with(stranger))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("Ищущий");
            }
        }
        for (var person : List.of(Persona.committee(), Persona.methodologist(), Persona.controller())) {
            for (var path : List.of("/matching", "/matching/" + mentee.id(), "/preferences")) {
                assertThat(mvc.get().uri(path).with(person)).hasStatus(403);
            }
        }
        assertThat(mvc.get().uri("/matching/{id}", suitable.id()).with(curator()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/preferences/{id}/mentor", mentee.id()).with(curator()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/preferences/{id}/both", mentee.id()).with(curator()))
                .hasStatus(404);
    }

    @Test
    void listShowsWhoHasNoPairAndNoRequest() {
        people.participant(own, ParticipantSamples.mentee("Тихий Лев Маркович"));
        entities.flush();
        assertThat(list("")).contains("Ищущий", "Тихий", "нет пары", "Записать запрос");
        assertThat(list("?state=unasked")).contains("Тихий").doesNotContain("Ищущий");
        assertThat(list("?state=paired")).doesNotContain("Тихий", "Ищущий");
    }

    @Test
    void pagesRunTheSameNumberOfStatementsForAnyNumberOfMentors() {
        more(0);
        var one = statements("/matching/" + mentee.id());
        var list = statements("/matching");
        var wishes = statements("/preferences");
        for (int i = 1; i < 15; i++) {
            more(i);
        }
        assertThat(statements("/matching/" + mentee.id())).isEqualTo(one);
        assertThat(statements("/matching")).isEqualTo(list);
        assertThat(statements("/preferences")).isEqualTo(wishes);
    }

    private void more(int number) {
        var mentor = people.participant(own, ParticipantSamples.mentor(ParticipantSamples.numbered(100 + number)));
        profiles.present(mentor, "Роботы");
        profiles.ask(people.participant(own, ParticipantSamples.mentee(ParticipantSamples.numbered(200 + number))));
        var foreign = people.participant(
                people.school(100 + number), ParticipantSamples.mentor(ParticipantSamples.numbered(300 + number)));
        profiles.present(foreign, "Роботы");
        profiles.offer(foreign);
        pairs.form(own, people.plan(mentor, mentee, FORM, MentoringSamples.START, null));
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(curator())).hasStatusOk());
    }

    private String show(RequestPostProcessor person) {
        return text(mvc.get().uri("/matching/{id}", mentee.id()).with(person).exchange());
    }

    private String list(String query) {
        return text(mvc.get().uri("/matching" + query).with(curator()).exchange());
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String id(Participant participant) {
        return Long.toString(participant.id());
    }

    private RequestPostProcessor curator() {
        return Persona.curator(own.id());
    }

    private MvcTestResult post(String path, RequestPostProcessor person, String... fields) {
        var request = mvc.post().uri(path).with(person).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
