package nastavnik.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.TaskSamples;
import nastavnik.execution.Tasks;
import nastavnik.roadmap.Drafts;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class TaskControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Tasks tasks;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;
    List<Long> ids = List.of();

    @BeforeEach
    void owed() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
        ids = samples.schools(2);
        samples.approved("март 2026 г. | Комитет, ЦРО, школы");
    }

    @Test
    void schoolSeesItsOwnTasksOnly() {
        assertThat(mvc.get().uri("/tasks").with(Persona.curator(ids.getFirst())))
                .hasStatusOk()
                .bodyText()
                .contains("Просрочено на 184 дня", "/tasks/" + samples.firstOf(ids.getFirst()))
                .doesNotContain("/tasks/" + samples.firstOf(ids.getLast()), "ЦРО");
        assertThat(mvc.get().uri("/").with(Persona.director(ids.getFirst())))
                .bodyText()
                .contains("просрочено на 184 дня", "/tasks/" + samples.firstOf(ids.getFirst()))
                .doesNotContain("/executions");
        assertThat(mvc.get().uri("/executions").with(Persona.director(ids.getFirst())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void roadmapAndTasksSayHowFarAnActivityIsAsFarAsOneMaySeeIt() {
        var roadmap = jdbc.sql("select max(id) from roadmap").query(Long.class).single();
        var activity =
                jdbc.sql("select max(activity_id) from task").query(Long.class).single();
        report(samples.firstOf(ids.getFirst()), Persona.director(ids.getFirst()), "DONE", "20.03.2026", "", "0");
        entities.flush();
        entities.clear();
        for (var path : List.of("/roadmaps/" + roadmap, "/tasks?activity=" + activity)) {
            assertThat(mvc.get().uri(path).with(Persona.committee()))
                    .as(path)
                    .bodyText()
                    .contains("выполнено 1 из 4");
            assertThat(mvc.get().uri(path).with(Persona.director(ids.getFirst())))
                    .bodyText()
                    .contains("выполнено 1 из 1");
            assertThat(mvc.get().uri(path).with(Persona.director(ids.getLast())))
                    .bodyText()
                    .contains("выполнено 0 из 1");
        }
        assertThat(mvc.get().uri("/open/roadmaps/" + roadmap)).bodyText().doesNotContain("выполнено");
    }

    @Test
    void anotherSchoolsTaskIsNotThere() {
        var foreign = samples.firstOf(ids.getLast());
        assertThat(mvc.get().uri("/tasks/{id}", foreign).with(Persona.director(ids.getFirst())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(report(foreign, Persona.director(ids.getFirst()), "DONE", "20.03.2026", "", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/tasks/{id}/edit", foreign).with(Persona.methodologist()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoAcceptsWhatIsDonePartlyReadsThatItStaysOwed() {
        var task = samples.firstOf(ids.getFirst());
        var director = Persona.director(ids.getFirst());
        assertThat(report(task, director, "PARTLY", "", "Обучена половина наставников", "0"))
                .hasStatus3xxRedirection();
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", task).with(Persona.committee()))
                .bodyText()
                .contains("Просрочено на", "Выполнено частично", "Обучена половина наставников")
                .contains("поручение останется невыполненным, а после срока – просроченным");
        post("/tasks/acceptances", Persona.committee(), "task", Long.toString(task));
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", task).with(Persona.committee()))
                .bodyText()
                .contains("принято")
                .doesNotContain("поручение останется невыполненным");
        assertThat(mvc.get().uri("/tasks?state=late").with(Persona.committee()))
                .bodyText()
                .contains("/tasks/" + task);
    }

    @Test
    void schoolReportsAndTheCommitteeAccepts() {
        var task = samples.firstOf(ids.getFirst());
        var director = Persona.director(ids.getFirst());
        assertThat(report(task, director, "DONE", "20.03.2026", "", "0")).hasStatus3xxRedirection();
        entities.clear();
        assertThat(mvc.get().uri("/tasks?state=waiting").with(Persona.committee()))
                .bodyText()
                .contains("Выполнено 20.03.2026", "на проверке", "Принять выбранные");
        assertThat(post("/tasks/acceptances", Persona.committee(), "task", Long.toString(task)))
                .hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", task).with(director))
                .bodyText()
                .contains("принято", "Приказ № 7-у от 20.03.2026".substring(7))
                .doesNotContain("/edit");
        assertThat(report(task, director, "DONE", "20.03.2026", "", "2")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/tasks/acceptances", director, "task", Long.toString(task)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void returnedComesBackWithItsRemark() {
        var task = samples.firstOf(ids.getFirst());
        var director = Persona.director(ids.getFirst());
        report(task, director, "DONE", "20.03.2026", "", "0");
        assertThat(post("/tasks/" + task + "/return", Persona.committee(), "remark", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/tasks/" + task + "/return", Persona.committee(), "remark", "Приложите приказ"))
                .hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/").with(director)).bodyText().contains("Возвращено: Приложите приказ");
        assertThat(report(task, director, "DONE", "20.03.2026", "", "2")).hasStatus3xxRedirection();
    }

    @Test
    void lateAnswerNeedsItsReasonAndKeepsWhatWasTyped() {
        var task = samples.firstOf(ids.getFirst());
        var director = Persona.director(ids.getFirst());
        assertThat(report(task, director, "DONE", "01.04.2026", "", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("напишите причину опоздания", "01.04.2026", "7-у");
        assertThat(report(task, director, "DONE", "02.10.2026", "Карантин", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Дата исполнения ещё не наступила");
        assertThat(report(task, director, "MOVED", "", "Карантин", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Выберите состояние из списка");
        assertThat(report(task, director, "DONE", "01.04.2026", "Карантин", "0"))
                .hasStatus3xxRedirection();
    }

    @Test
    void secondWordOnAnOldPageLosesNothing() {
        var task = samples.firstOf(ids.getFirst());
        report(task, Persona.curator(ids.getFirst()), "IN_PROGRESS", "", "", "0");
        entities.flush();
        assertThat(report(task, Persona.director(ids.getFirst()), "DONE", "20.03.2026", "", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Пока вы писали", "7-у", "20.03.2026");
    }

    @Test
    void theOtherWayRoundIsTheSameListReadFromItsEnd() {
        samples.approved("ежемесячно | Комитет, ЦРО, школы");
        jdbc.sql("update task set reported_at = now() - id * interval '1 hour' where id % 3 = 0")
                .update();
        for (var property : Tasks.SORTABLE) {
            var sorted = sorted(Sort.by(property).and(Sort.by("id")));
            assertThat(sorted).as(property).hasSizeGreaterThan(ListRequest.SIZE).doesNotHaveDuplicates();
            assertThat(sorted(Sort.by(property).descending().and(Sort.by("id"))))
                    .as(property)
                    .containsExactlyElementsOf(sorted.reversed());
        }
    }

    @Test
    void orderOfActivitiesIsTheSameOnEachPage() {
        samples.approved("ежемесячно | Комитет, ЦРО, школы", "март 2026 г. | ЦРО");
        var byNumber = Sort.by("number").and(Sort.by("id"));
        var committee = Persona.person(Role.COMMITTEE);
        var all = new ArrayList<TaskEntry>();
        for (var page = 0; page < 4; page++) {
            tasks.page(TaskFilter.all(), committee, PageRequest.of(page, ListRequest.SIZE, Sort.by("due", "id")))
                    .forEach(all::add);
        }

        assertThat(all).hasSizeGreaterThan(ListRequest.SIZE);
        assertThat(sorted(byNumber))
                .containsExactlyElementsOf(all.stream()
                        .sorted(Comparator.comparing(TaskEntry::number).thenComparing(TaskEntry::id))
                        .map(TaskEntry::id)
                        .toList());
    }

    @Test
    void tasksAreFoundByTheNumberOfTheirSchoolAndByWordsManyHaveInCommon() {
        for (var number = 3; number <= 60; number++) {
            schools.enrol(SchoolSamples.numbered(number));
        }
        samples.approved("апрель 2026 г. | школы");
        var committee = Persona.person(Role.COMMITTEE);
        var page = PageRequest.of(0, ListRequest.SIZE, Sort.by("due", "id"));

        assertThat(tasks.page(new TaskFilter("2", "", "", "", "", "", ""), committee, page))
                .hasSize(2)
                .allMatch(task -> task.performer().equals("МБОУ «СОШ № 2»"));
        assertThat(tasks.page(new TaskFilter("СОШ", "", "", "", "", "", ""), committee, page)
                        .getTotalElements())
                .isEqualTo(2 + 60);
        assertThat(tasks.page(new TaskFilter("нет такой", "", "", "", "", "", ""), committee, page))
                .isEmpty();
    }

    @Test
    void bodiesComeBeforeTheSchoolsInTheOrderOfPerformers() {
        var performers = tasks.page(
                        TaskFilter.all(), Persona.person(Role.COMMITTEE), PageRequest.of(0, 50, Sort.by("performer")))
                .map(TaskEntry::performer)
                .getContent();

        assertThat(performers).hasSize(4);
        assertThat(performers.subList(2, 4)).containsExactly("МБОУ «СОШ № 1»", "МБОУ «СОШ № 2»");
    }

    @Test
    void quarterIsThatOfTheOrderAlsoWhereTheDayIsKeptBefore() {
        jdbc.sql("update task set due_on = '2026-04-01', kept_on = '2026-03-20' where school_id = :school")
                .param("school", ids.getFirst())
                .update();

        assertThat(mvc.get().uri("/tasks?quarter=2026-2").with(Persona.committee()))
                .bodyText()
                .contains("/tasks/" + samples.firstOf(ids.getFirst()))
                .doesNotContain("/tasks/" + samples.firstOf(ids.getLast()));
    }

    private List<Long> sorted(Sort sort) {
        var all = new ArrayList<Long>();
        for (var page = 0; page < 4; page++) {
            tasks.page(TaskFilter.all(), Persona.person(Role.COMMITTEE), PageRequest.of(page, ListRequest.SIZE, sort))
                    .forEach(task -> all.add(task.id()));
        }
        return all;
    }

    @Test
    void listCostsTheSameForAnyNumberOfTasks() {
        var few = statements();
        samples.approved("март 2026 г., май 2026 г., август 2026 г. | школы", "ежеквартально | Комитет, ЦРО, школы");
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri("/tasks").with(Persona.committee())).hasStatusOk());
    }

    private MvcTestResult report(
            long task, RequestPostProcessor who, String state, String doneOn, String reason, String version) {
        var answer = mvc.post()
                .uri("/tasks/{id}", task)
                .param("state", state)
                .param("doneOn", doneOn)
                .param("movedTo", "")
                .param("result", "Положение обновлено")
                .param("links", "")
                .param("orderNumber", "7-у")
                .param("orderOn", "20.03.2026")
                .param("reason", reason)
                .param("version", version)
                .with(who)
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String name, String value) {
        var answer =
                mvc.post().uri(path).param(name, value).with(who).with(csrf()).exchange();
        entities.flush();
        return answer;
    }
}
