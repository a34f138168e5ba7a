package nastavnik.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ExecutionControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Executions executions;

    @Autowired
    EntityManager entities;

    @Test
    void pageSaysWhatToDoWhereNoRoadmapIsInForce() {
        assertThat(mvc.get().uri("/executions").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Действующей дорожной карты нет");
    }

    @Test
    void committeeMarksWhatIsDone() {
        var due = firstDue();
        assertThat(mark(due, "DONE", "30.09.2026", "-1")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/executions").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("Выполнено 30.09.2026", "Приказ № 7")
                .doesNotContain("/edit");
    }

    @Test
    void dayThatHasNotComeIsRefusedAndKept() {
        var due = firstDue();
        assertThat(mark(due, "DONE", "02.10.2026", "-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Дата исполнения ещё не наступила", "02.10.2026", "Приказ № 7");
    }

    @Test
    void secondMarkOnAnOldPageLosesNothing() {
        var due = firstDue();
        mark(due, "IN_PROGRESS", "", "-1");
        assertThat(mark(due, "DONE", "30.09.2026", "-1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Пока вы писали", "Приказ № 7", "30.09.2026");
    }

    @Test
    void whatIsNotDueIsNotThere() {
        var due = firstDue();
        assertThat(mvc.get()
                        .uri("/executions/{id}/2026-01-01/edit", due.activityId())
                        .with(Persona.committee()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri("/executions/{id}/yesterday/edit", due.activityId())
                        .with(Persona.committee()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void pageCostsTheSameForAnyNumberOfActivities() {
        drafts.approve(drafts.found(RoadmapSamples.plan(2)), RoadmapSamples.order());
        var few = statements();
        drafts.approve(drafts.found(RoadmapSamples.plan(20, 20)), RoadmapSamples.order());
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() -> assertThat(mvc.get().uri("/executions").with(Persona.committee()))
                .hasStatusOk());
    }

    private Due firstDue() {
        new RoadmapSamples(drafts).approved();
        return executions
                .on(java.time.LocalDate.of(2026, 10, 1))
                .getFirst()
                .dues()
                .getFirst();
    }

    private MvcTestResult mark(Due due, String state, String doneOn, String version) {
        return mvc.post()
                .uri("/executions/{id}/{dueOn}", due.activityId(), due.dueOn())
                .param("state", state)
                .param("doneOn", doneOn)
                .param("result", "Приказ № 7")
                .param("link", "")
                .param("version", version)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }
}
