package nastavnik.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.monitoring.MonitoringRound;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.monitoring.Rounds;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import nastavnik.survey.SurveySamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class AnswerControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    Rounds rounds;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    RoundSamples samples;
    School own;
    School other;

    @BeforeEach
    void twoSchools() {
        samples = new RoundSamples(portal);
        own = schools.enrol(SchoolSamples.numbered(1));
        other = schools.enrol(SchoolSamples.numbered(2));
        entities.flush();
    }

    @Test
    void schoolFillsInCorrectsSendsAndIsReturned() {
        var round = samples.open(RoundKind.MONITORING, samples.monitoring(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        // the portal knows of no pair here: nought stands there beforehand
        assertThat(get(path + "/edit", director())).contains("Портал насчитал 0", "1. Наставнических пар");
        var wrong = entries("0", "один", "0", "0", "0", "0", "0", "0", "0", "1", "101", "0", "", "Ничего");
        assertThat(post(path + "/submission", director(), path, wrong))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Напишите целое число",
                        "value=\"один\"",
                        "Не сходится",
                        "Число не может быть больше 100",
                        "Ничего",
                        "сохранено как черновик");
        fresh();
        assertThat(get("/answers", director())).contains("Черновик");
        assertThat(get(path + "/edit", director())).contains("value=\"один\"", "Ничего");
        assertThat(get(path, Persona.methodologist()))
                .contains("Черновик видит только организация")
                .doesNotContain("один", "Ничего");
        var right = entries("2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "", "0", "", "Ничего");
        assertThat(post(path + "/submission", director(), path, right))
                .hasStatus(422)
                .bodyText()
                .contains("Портал насчитал 0. Поясните");
        right[5] = "Две пары без приказа";
        assertThat(post(path + "/submission", director(), path, right)).hasRedirectedUrl(path);
        fresh();
        assertThat(get(path, director())).contains("На проверке", "Две пары без приказа");
        assertThat(get(path, Persona.methodologist()))
                .contains("Две пары без приказа")
                .doesNotContain("Черновик видит");
        // it is sent: nothing is taken until it is returned, and nothing typed is lost
        assertThat(post(path, director(), path, entries("5")))
                .hasStatus(422)
                .bodyText()
                .contains("Ответ уже отправлен", "value=\"5\"");

        assertThat(post(path + "/return", Persona.methodologist(), "", "remark", " "))
                .hasStatus(422);
        assertThat(post(path + "/return", Persona.methodologist(), "", "remark", "Уточните пары"))
                .hasRedirectedUrl("/rounds/" + round.id());
        fresh();
        assertThat(get("/", director())).contains("Возвращён на доработку");
        assertThat(get(path + "/edit", director())).contains("Уточните пары", "value=\"Две пары без приказа\"");
        assertThat(post(path + "/submission", director(), path, right)).hasRedirectedUrl(path);
        fresh();
        assertThat(post(path + "/acceptance", Persona.methodologist(), "")).hasStatus3xxRedirection();
        fresh();
        assertThat(get(path, director())).contains("Принят").doesNotContain("Уточните пары");
    }

    @Test
    void pairsGroupsAndTheirPeopleStandBeforehandAsOnTheMentoringPages() {
        var mentoring = new MentoringSamples(portal);
        mentoring.pair(own);
        mentoring.pair(own);
        entities.flush();
        // two members of one group are one group and no pair
        mentoring.group(own, "Группа", 2);
        entities.flush();
        var round = samples.open(RoundKind.MONITORING, samples.monitoring(), RoundSamples.DUE);
        fresh();
        var page = get(path(round, own) + "/edit", director());
        assertThat(page)
                .containsSubsequence(
                        "1. Наставнических пар",
                        "Портал насчитал 2.",
                        "2. Наставнических групп",
                        "Портал насчитал 1.",
                        "5. Наставляемых",
                        "Портал насчитал 4.");
        // nobody has been asked yet: the portal knows no number and asks for no note
        assertThat(page.substring(page.indexOf("10. Наставников опрошено"))).doesNotContain("Портал насчитал");
    }

    @Test
    void answeredSurveyStandsBeforehand() {
        var surveys = new SurveySamples(portal);
        surveys.closed(own, 10, 9, 8, 7, 1);
        entities.flush();
        var round = samples.open(RoundKind.MONITORING, samples.monitoring(), RoundSamples.DUE);
        fresh();
        var page = get(path(round, own) + "/edit", director());
        assertThat(page)
                .containsSubsequence("12. Наставляемых опрошено", "Портал насчитал 5.", "13.", "Портал насчитал 80.");
    }

    @Test
    void curatorFillsInAndTheDirectorSends() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        var curator = Persona.curator(own.id());
        assertThat(get(path + "/edit", curator))
                .contains("Ответ отправляет директор")
                .doesNotContain(path + "/submission");
        assertThat(post(path, curator, path, entries("5"))).hasStatus3xxRedirection();
        fresh();
        assertThat(post(path + "/submission", curator, path, entries("5"))).hasStatus(403);
        assertThat(get(path + "/edit", director())).contains(path + "/submission");
    }

    @Test
    void answersOfAnotherSchoolAreNotThere() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        var stranger = Persona.director(other.id());
        for (var page : List.of("", "/edit")) {
            assertThat(mvc.get().uri(path + page).with(stranger)).hasStatus(404);
        }
        for (var step : List.of("", "/submission")) {
            assertThat(post(path + step, stranger, "", entries("1"))).hasStatus(404);
        }
        assertThat(get("/answers", stranger)).doesNotContain(path + "\"");
        for (var step : List.of("/acceptance", "/return")) {
            assertThat(post(path + step, director(), "", "remark", "Сам")).hasStatus(403);
        }
        // the centre reads it and does not write in the school's place
        assertThat(mvc.get().uri(path + "/edit").with(Persona.methodologist())).hasStatus(404);
        assertThat(post(path + "/submission", Persona.committee(), "", entries("1")))
                .hasStatus(404);
        assertThat(jdbc.sql("select count(*) from round_answer_value")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void closedRoundTakesNothingAndKeepsWhatWasTypedOnThePage() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        rounds.close(round.id());
        fresh();
        assertThat(mvc.get().uri(path + "/edit").with(director())).hasRedirectedUrl(path);
        for (var step : List.of("", "/submission")) {
            assertThat(post(path + step, director(), path, entries("17")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Приём закрыт", "value=\"17\"");
        }
        fresh();
        assertThat(jdbc.sql("select count(*) from round_answer_value")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void staleAnswerIsShownBesideTheNewOne() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        post(path, director(), path, entries("11"));
        fresh();
        var stale = entries("12");
        assertThat(post(path, director(), "", stale))
                .hasStatus(409)
                .bodyText()
                .contains("только что изменил", "value=\"12\"", "<td data-label=\"Сейчас в портале\">11</td>");
    }

    @Test
    void draftSavesItselfAndTellsTheVersionToGoOnWith() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        assertThat(get(path + "/edit", director())).contains("data-autosave=\"" + path + "/autosave\"");
        for (var typed : List.of("о", "од", "од", "11")) {
            assertThat(post(path + "/autosave", director(), path, entries(typed)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.outcome")
                    .isEqualTo("saved");
        }
        // what stood there already is no change: another window is not told of a conflict
        assertThat(post(path + "/autosave", director(), path, entries("11")))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(3);
        fresh();
        assertThat(get(path + "/edit", director())).contains("value=\"11\"", "Сохранено в ");
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'monitoring.answerSaved'")
                        .query(Long.class)
                        .single())
                .as("told once an hour, not at each pause in typing")
                .isOne();
    }

    @Test
    void draftThatSavesItselfOverwritesNobodyAndNothingThatIsClosed() {
        var round = samples.open(RoundKind.REQUEST, samples.small(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        post(path + "/autosave", director(), path, entries("11"));
        fresh();
        assertThat(post(path + "/autosave", director(), "", entries("12")))
                .hasStatus(409)
                .bodyText()
                .contains("\"conflict\"", "в другом окне");
        assertThat(post(path + "/autosave", Persona.director(other.id()), path, entries("13")))
                .hasStatus(404);
        rounds.close(round.id());
        fresh();
        assertThat(post(path + "/autosave", director(), path, entries("14")))
                .hasStatus(409)
                .bodyText()
                .contains("\"closed\"");
        assertThat(jdbc.sql("select answer from round_answer_value where answer <> ''")
                        .query(String.class)
                        .list())
                .containsExactly("11");
    }

    @Test
    void finishedCheckOfASiteDoesNotSaveItself() {
        var round = samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        assertThat(get(path + "/edit", Persona.methodologist())).contains("data-autosave");
        samples.sent(round, own.id(), RoundSamples.marks(10, 2));
        fresh();
        assertThat(get(path + "/edit", Persona.methodologist())).doesNotContain("data-autosave");
    }

    @Test
    void lastRoundsAnswerStandsBesideEachField() {
        var form = samples.small();
        var last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(3));
        samples.sent(last, own.id(), RoundSamples.values("41"));
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        var path = path(round, own);
        fresh();
        assertThat(get(path + "/edit", director())).contains("В прошлый раз: 41");
    }

    @Test
    void siteIsCheckedByTheMethodologistAndReadByTheSchool() {
        var round = samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE);
        var path = path(round, own);
        var next = path(round, other);
        fresh();
        assertThat(get("/answers", director())).doesNotContain(path);
        for (var page : List.of("", "/edit")) {
            assertThat(mvc.get().uri(path + page).with(director())).hasStatus(404);
        }
        assertThat(get(path + "/edit", Persona.methodologist()))
                .contains("1. Дорожная карта внедрения наставничества", "частично", "type=\"radio\"");
        var marks = new String[16];
        java.util.Arrays.fill(marks, "YES");
        marks[3] = "";
        assertThat(post(path + "/submission", Persona.methodologist(), path, entries(marks)))
                .hasStatus(422)
                .bodyText()
                .contains("Заполните это поле");
        fresh();
        marks[3] = "NO";
        assertThat(post(path + "/submission", Persona.methodologist(), path, entries(marks)))
                .hasRedirectedUrl(next + "/edit");
        fresh();
        assertThat(get(path, director())).contains("есть", "нет", "Проверен");
        assertThat(mvc.get().uri(path + "/edit").with(director())).hasStatus(404);
        marks[3] = "";
        assertThat(post(path + "/submission", Persona.methodologist(), path, entries(marks)))
                .hasStatus(422);
        fresh();
        assertThat(mvc.get().uri(path).with(director())).hasStatus(404);
        assertThat(get("/rounds/" + round.id() + "/table", Persona.methodologist()))
                .contains("Ответили 0 из");
    }

    private RequestPostProcessor director() {
        return Persona.director(own.id());
    }

    private String path(MonitoringRound round, School school) {
        return "/answers/" + Objects.requireNonNull(samples.answers(round).get(school.id()));
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private String get(String path, RequestPostProcessor person) {
        var page = mvc.get().uri(path).with(person).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Code, value and remark of each field, as the page sends them; the remark of the first stands at 5. */
    private static String[] entries(String... values) {
        var fields = new ArrayList<String>();
        for (var i = 0; i < values.length; i++) {
            var name = "entries[" + i + "].";
            fields.addAll(List.of(name + "code", "f" + (i + 1), name + "value", values[i], name + "remark", ""));
        }
        return fields.toArray(String[]::new);
    }

    /** @param versioned path of the answer whose version is sent; empty for that of the first page */
    private MvcTestResult post(String path, RequestPostProcessor person, String versioned, String... fields) {
        entities.flush();
        var version = versioned.isEmpty()
                ? "0"
                : jdbc.sql("select version from round_answer where id = ?")
                        .param(Long.parseLong(versioned.substring(versioned.lastIndexOf('/') + 1)))
                        .query(String.class)
                        .single();
        var request = mvc.post().uri(path).with(person).with(csrf()).param("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
