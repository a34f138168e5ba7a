package nastavnik.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.execution.TaskSamples;
import nastavnik.roadmap.Drafts;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class OversightControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;

    @BeforeEach
    void samples() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
    }

    @Test
    void pageSaysWhatToDoWhereNoRoadmapIsInForce() {
        assertThat(mvc.get().uri("/executions").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Действующей дорожной карты нет");
        assertThat(mvc.get().uri("/executions/matrix").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Поручений школам нет");
    }

    @Test
    void executionCountsTheTasksOfAll() {
        samples.schools(3);
        samples.approved("март 2026 г. | Комитет, школы", "ноябрь 2026 г. | ЦРО");
        assertThat(mvc.get().uri("/executions").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("0 из 4", "Просрочено на 184 дня", "выполнено 0 %");
    }

    @Test
    void presentYearIsShownWithWhatIsLateFromBeforeUnlessAnotherIsAskedFor() {
        samples.schools(1);
        samples.approved("март 2026 г. | ЦРО", "ноябрь 2026 г. | Комитет", "май 2027 г. | школы");
        assertThat(mvc.get().uri("/executions").with(Persona.controller()))
                .bodyText()
                .contains("2026 года и просроченные раньше", "март 2026", "ноябрь 2026")
                .doesNotContain("май 2027");
        assertThat(mvc.get().uri("/executions?year=2027").with(Persona.controller()))
                .bodyText()
                .contains("май 2027")
                .doesNotContain("ноябрь 2026");
        assertThat(mvc.get().uri("/executions?year=all").with(Persona.controller()))
                .bodyText()
                .contains("март 2026", "май 2027");
    }

    @Test
    void matrixHasACellForEachTaskAndFiltersInItsAddress() {
        var ids = samples.schools(3);
        samples.approved("март 2026 г. | школы", "ноябрь 2026 г. | СОШ № 2");
        var first = "/tasks/" + samples.firstOf(ids.getFirst());
        assertThat(mvc.get().uri("/executions/matrix?quarter=2026-1").with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("0 из 3", "31.03.2026", first, "просрочено")
                .doesNotContain("30.11.2026", "Напомнить");
        assertThat(mvc.get().uri("/executions/matrix").with(Persona.committee()))
                .bodyText()
                .contains("30.11.2026", "МБОУ «СОШ № 2»", "Напомнить")
                .doesNotContain("31.03.2026", "МБОУ «СОШ № 1»", "href=\"/executions/matrix?\"");
        assertThat(mvc.get().uri("/executions/matrix?quarter=&q=3").with(Persona.methodologist()))
                .bodyText()
                .contains("МБОУ «СОШ № 3»", "href=\"/executions/matrix?\"")
                .doesNotContain("МБОУ «СОШ № 1»");
        assertThat(mvc.get().uri("/executions/matrix").with(Persona.director(ids.getFirst())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    /** Hundreds of letters go out at a click: how many is said before. */
    @Test
    void reminderOfManyIsAskedWithTheirNumber() {
        samples.schools(3);
        samples.approved("март 2026 г. | школы");
        assertThat(mvc.get().uri("/executions/matrix").with(Persona.committee()))
                .bodyText()
                .contains("action=\"/tasks/reminders/new\"");
        assertThat(mvc.get().uri("/tasks/reminders/new").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("3 организации", "3 просроченных поручения", "action=\"/tasks/reminders?");
        assertThat(mvc.get().uri("/tasks/reminders/new?q=1").with(Persona.committee()))
                .bodyText()
                .contains("1 организация", "1 просроченное поручение", "q=1");
        assertThat(mvc.get().uri("/tasks/reminders/new?q=999").with(Persona.committee()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/").with(Persona.director(1))).bodyText().doesNotContain("Комитет напоминает");
    }

    @Test
    void reminderStandsOnTheSchoolsFirstPage() {
        var ids = samples.schools(2);
        samples.approved("март 2026 г. | школы");
        assertThat(mvc.post()
                        .uri("/tasks/reminders")
                        .param("q", "1")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/").with(Persona.director(ids.getFirst())))
                .bodyText()
                .contains("Комитет напоминает");
        assertThat(mvc.get().uri("/").with(Persona.director(ids.getLast())))
                .bodyText()
                .doesNotContain("Комитет напоминает");
    }

    @Test
    void pagesCostTheSameForAnyNumberOfSchools() {
        samples.schools(3);
        samples.approved("март 2026 г. | школы");
        var few = statements("/executions/matrix?quarter=2026-1");
        var fewDues = statements("/executions");
        for (var number = 4; number <= 30; number++) {
            schools.enrol(SchoolSamples.numbered(number));
        }
        entities.flush();
        samples.approved("январь 2026 г., февраль 2026 г., март 2026 г. | школы", "март 2026 г. | школы");
        assertThat(statements("/executions/matrix?quarter=2026-1")).isEqualTo(few);
        assertThat(statements("/executions")).isEqualTo(fewDues);
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(
                () -> assertThat(mvc.get().uri(path).with(Persona.committee())).hasStatusOk());
    }
}
