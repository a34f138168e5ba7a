package nastavnik.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.execution.TaskSamples;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two municipal roadmaps whose periods overlap, over all the rooms that show what is in force. */
@PortalTest
class SeveralRoadmapsTests {

    private static final String FIRST = "Дорожная карта наставничества города Светлогорья";
    private static final String TASK = "<span>Мероприятие</span>";
    private static final String SECOND = "Карта молодых педагогов";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;
    long school;

    @BeforeEach
    void samples() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
        school = samples.schools(2).getFirst();
    }

    @Test
    void directorSeesTheTasksOfBoth() {
        both();
        var director = Persona.director(school);
        assertThat(page("/tasks", director)).contains(TASK, "<span>" + SECOND + "</span>");
        assertThat(page("/", director)).contains("1.1 Мероприятие", "1.1 " + SECOND);
        assertThat(page("/agenda?month=2026-10", director)).contains("1.1 Мероприятие", "1.1 " + SECOND);
    }

    @Test
    void onlyTheNewOneIsLeftWhereItReplaces() {
        var old = samples.approved("октябрь 2026 г. | школы");
        samples.another(SECOND, Set.of(old), "октябрь 2026 г. | школы");
        var director = Persona.director(school);
        assertThat(page("/tasks", director)).contains(SECOND).doesNotContain(TASK);
        assertThat(page("/", director)).contains(SECOND).doesNotContain("1.1 Мероприятие");
        assertThat(page("/agenda?month=2026-10", director)).contains(SECOND).doesNotContain("1.1 Мероприятие");
        assertThat(page("/executions", Persona.controller()))
                .contains(SECOND, "0 из 2")
                .doesNotContain(">Мероприятие</a>", "plan-title");
        assertThat(page("/executions/matrix?quarter=", Persona.controller()))
                .contains(SECOND)
                .doesNotContain("matrix-title\">Мероприятие<", "matrix-roadmap", "все действующие");
        assertThat(page("/roadmaps", Persona.committee())).contains("Заменена другой картой", "Действует");
        assertThat(page("/roadmaps/" + old, Persona.committee()))
                .contains(
                        "С " + Dates.full(LocalDate.of(2026, 9, 1)) + " эту карту заменяет «" + SECOND + "».",
                        "Заменена другой картой");
        assertThat(page("/open/roadmap", null)).contains("<h1>" + SECOND).doesNotContain("Рядом действуют");
    }

    @Test
    void executionHasAHeadingForEachRoadmapOnlyWhereThereAreSeveral() {
        samples.approved("октябрь 2026 г. | школы");
        assertThat(page("/executions", Persona.controller())).doesNotContain("plan-title", FIRST);
        assertThat(page("/", Persona.committee())).doesNotContain("plan-title", FIRST);
        samples.another(SECOND, Set.of(), "октябрь 2026 г. | школы");
        assertThat(page("/executions", Persona.controller()))
                .containsSubsequence("<h2 class=\"plan-title\"", SECOND, "<h2 class=\"plan-title\"", FIRST);
        assertThat(page("/", Persona.committee()))
                .containsSubsequence("plan-title\">" + SECOND, "plan-title\">" + FIRST);
    }

    @Test
    void matrixShowsAllRoadmapsOrTheOneAskedFor() {
        var ids = both();
        assertThat(page("/executions/matrix", Persona.committee()))
                .contains("все действующие", "<optgroup label=\"" + SECOND + "\">")
                .containsSubsequence("scope=\"colgroup\"", SECOND, "scope=\"colgroup\"", FIRST);
        assertThat(page("/executions/matrix?roadmap=" + ids.getLast(), Persona.committee()))
                .contains(">" + SECOND + "</span>", "name=\"roadmap\" value=\"" + ids.getLast() + "\"")
                .doesNotContain("matrix-title\">Мероприятие<");
        assertThat(page("/tasks?roadmap=" + ids.getFirst(), Persona.committee()))
                .contains(TASK)
                .doesNotContain("<span>" + SECOND);
        assertThat(page("/executions/matrix?roadmap=" + Long.MAX_VALUE + "0", Persona.committee()))
                .contains(">" + SECOND + "</span>");
        assertThat(page("/agenda?month=2026-10&who=", Persona.committee()))
                .contains("<optgroup label=\"" + SECOND + "\">", "1.1 Мероприятие", "1.1 " + SECOND);
    }

    @Test
    void latePerformersOfBothAreRemindedUnlessOneIsMeant() {
        var old = samples.approved("март 2026 г. | школы");
        samples.another(SECOND, Set.of(), "сентябрь 2026 г. | школы");
        assertThat(remind("roadmap", Long.toString(old))).isEqualTo(2);
        assertThat(remind("quarter", "")).isEqualTo(4);
    }

    @Test
    void reportToTheCouncilIsAboutTheRoadmapChosen() {
        var ids = both();
        var path = "/executions/statement?roadmap=";
        assertThat(page("/executions/statement", Persona.committee()))
                .contains("<select class=\"form-select\" id=\"roadmap\"", "<b>" + SECOND);
        assertThat(page(path + ids.getFirst(), Persona.committee()))
                .contains("<b>" + FIRST, "statement.xlsx?on=01.10.2026&amp;roadmap=" + ids.getFirst());
        assertThat(page(path + ids.getFirst() + "&on=01.08.2026", Persona.committee()))
                .contains("<b>" + FIRST)
                .doesNotContain("<select class=\"form-select\" id=\"roadmap\"");
        for (var wrong : List.of("0", "x")) {
            assertThat(mvc.get()
                            .uri("/executions/statement.xlsx?roadmap=" + wrong)
                            .with(Persona.committee()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void publicPageLeadsToTheOthersInForce() {
        var ids = both();
        assertThat(page("/open/roadmap", null))
                .containsSubsequence("<h1>" + SECOND, "Рядом действуют", "/open/roadmaps/" + ids.getFirst())
                .doesNotContain("Другие утверждённые");
    }

    @Test
    void schoolChoosesTheRoadmapItCarriesOut() {
        var ids = both();
        var director = Persona.director(school);
        assertThat(page("/school-roadmaps/new", director)).contains("Муниципальная карта", FIRST, SECOND);
        assertThat(begin(director, "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(begin(director, ids.getFirst().toString())).hasStatus3xxRedirection();
        entities.flush();
        assertThat(roadmaps.ofSchools(List.of(school)))
                .extracting(RoadmapCard::parentId)
                .containsExactly(ids.getFirst());
    }

    @Test
    void approvalAsksAboutEachRoadmapAndRefusesWhatDoesNotCount() {
        var old = samples.approved("октябрь 2026 г. | школы");
        var draft = draft();
        var asked = "/roadmaps/" + draft + "/approval";
        assertThat(page(asked, Persona.committee()))
                .contains(
                        "Заменяет карту «" + FIRST,
                        "Последний день её действия — " + Dates.full(LocalDate.of(2026, 12, 31)))
                .doesNotContain("checked");
        for (var wrong : List.of(Long.toString(draft), "0", "чужая")) {
            assertThat(approve(draft, wrong))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Одна из отмеченных карт больше не действует", "90-у");
        }
        assertThat(approve(draft, Long.toString(old))).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(inForce(2026)).containsExactly(old);
        assertThat(inForce(2027)).containsExactly(draft);
        assertThat(page("/roadmaps/" + draft + "/reopening", Persona.committee()))
                .contains("Снова начнут действовать карты", FIRST);
        assertThat(mvc.post()
                        .uri("/roadmaps/" + draft + "/reopening")
                        .param("reason", "Ошибка")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(inForce(2027)).containsExactly(old);
    }

    @Test
    void withoutATickBothStayInForce() {
        var old = samples.approved("октябрь 2026 г. | школы");
        var draft = draft();
        assertThat(approve(draft)).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(inForce(2027)).containsExactly(draft, old);
    }

    @Test
    void pagesCostTheSameForAnyNumberOfRoadmaps() {
        var paths = List.of("/executions", "/executions/matrix", "/agenda?month=2026-10", "/tasks", "/");
        samples.another(SECOND + " 0", Set.of(), "октябрь 2026 г. | школы");
        samples.another(SECOND + " 1", Set.of(), "октябрь 2026 г. | школы");
        paths.forEach(this::statements); // what is kept for all pages is read once
        var two = paths.stream().map(this::statements).toList();
        for (var number = 2; number < 6; number++) {
            samples.another(SECOND + " " + number, Set.of(), "октябрь 2026 г. | школы");
        }
        assertThat(paths.stream().map(this::statements).toList()).isEqualTo(two);
    }

    /** Ids in the order of approval. */
    private List<Long> both() {
        return List.of(
                samples.approved("октябрь 2026 г. | школы"),
                samples.another(SECOND, Set.of(), "октябрь 2026 г. | школы"));
    }

    private long draft() {
        var plan = RoadmapSamples.plan(1);
        var id = drafts.found(new RoadmapPlan(
                new RoadmapDetails(
                        SECOND,
                        RoadmapLevel.MUNICIPAL,
                        Interval.years(2027, 2029),
                        ApprovingOrder.unknown(),
                        plan.details().columns()),
                plan.sections()));
        entities.flush();
        return id;
    }

    private List<Long> inForce(int year) {
        return roadmaps.inForce(LocalDate.of(year, 10, 1)).stream()
                .map(RoadmapCard::id)
                .toList();
    }

    private MvcTestResult approve(long id, String... replaces) {
        return mvc.post()
                .uri("/roadmaps/" + id + "/approval")
                .param("issuer", "Комитета")
                .param("signedOn", "20.09.2026")
                .param("number", "90-у")
                .param("replaces", replaces)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult begin(RequestPostProcessor director, String municipal) {
        return mvc.post()
                .uri("/school-roadmaps")
                .param("school", Long.toString(school))
                .param("source", "municipal")
                .param("year", "2026")
                .param("municipal", municipal)
                .with(director)
                .with(csrf())
                .exchange();
    }

    private long remind(String name, String value) {
        assertThat(mvc.post()
                        .uri("/tasks/reminders")
                        .param(name, value)
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        return jdbc.sql("select count(*) from task where reminded_at is not null")
                .query(Long.class)
                .single();
    }

    private String page(String path, @Nullable RequestPostProcessor person) {
        entities.flush();
        entities.clear();
        var asked = person == null ? mvc.get().uri(path) : mvc.get().uri(path).with(person);
        var answer = asked.exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk());
    }
}
