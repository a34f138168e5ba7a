package nastavnik.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.figure.Forgotten;
import nastavnik.performer.DictionaryRevised;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.AmendingAct;
import nastavnik.progress.Due;
import nastavnik.progress.Executions;
import nastavnik.progress.Figures;
import nastavnik.roadmap.Amendments;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolSamples;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who owes what; the tests live on 1 October 2026. */
@PortalTest
class AssignmentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Amendments amendments;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Assignment assignment;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Executions executions;

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
    void eachPerformerAndEachSchoolOfAGroupOwesEachDueDate() {
        samples.schools(2);
        schools.enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "Детский сад № 3", ""));
        samples.approved("Март 2026 г., ноябрь 2026 г. | Комитет, школы", "декабрь 2026 г. | МБОУ СОШ № 2");
        assertThat(samples.all())
                .containsExactly(
                        "1.1 31.03.2026 Комитет",
                        "1.1 31.03.2026 МБОУ «СОШ № 1»",
                        "1.1 31.03.2026 МБОУ «СОШ № 2»",
                        "1.1 30.11.2026 Комитет",
                        "1.1 30.11.2026 МБОУ «СОШ № 1»",
                        "1.1 30.11.2026 МБОУ «СОШ № 2»",
                        "1.2 31.12.2026 МБОУ «СОШ № 2»");
    }

    /** A plan for lists of any length takes twenty minutes with four thousand schools. */
    @Test
    void assignmentIsPlannedForTheListsAtHand() {
        samples.schools(1);
        samples.approved("ноябрь 2026 г. | школы");
        assertThat(samples.all()).hasSize(1);
        assertThat(jdbc.sql("select current_setting('plan_cache_mode')")
                        .query(String.class)
                        .single())
                .isEqualTo("force_custom_plan");
    }

    @Test
    void whoMakesOthersOweSeesItInTheFigures() {
        samples.schools(2);
        samples.approved("ноябрь 2026 г. | Комитет, школы");
        entities.flush();
        assertThat(Forgotten.by(() -> assignment.on(new DictionaryRevised()))).isTrue();
    }

    @Test
    void flagsChooseTheSchools() {
        schools.enrol(SchoolSamples.flagged("Лидер", SchoolFlag.LEADER));
        schools.enrol(SchoolSamples.flagged("Оба", SchoolFlag.LEADER, SchoolFlag.REGIONAL_INNOVATION_SITE));
        schools.enrol(SchoolSamples.named("Никто"));
        entities.flush();
        samples.approved("ноябрь 2026 г. | школы-лидеры", "ноябрь 2026 г. | школы-лидеры – РИП");
        assertThat(samples.all()).containsExactly("1.1 30.11.2026 Лидер", "1.1 30.11.2026 Оба", "1.2 30.11.2026 Оба");
    }

    @Test
    void districtsAndExceptionsChooseTheSchools() {
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Кедр", "Северный"));
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "Сосна", "Южный"));
        schools.enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "Ромашка", "Южный"));
        samples.approved(
                "ноябрь 2026 г. | школы Северного района",
                "ноябрь 2026 г. | ОО Южного района, кроме дошкольных",
                "ноябрь 2026 г. | образовательные организации, кроме Сосна");
        assertThat(samples.all())
                .containsExactly(
                        "1.1 30.11.2026 Кедр", "1.2 30.11.2026 Сосна", "1.3 30.11.2026 Кедр", "1.3 30.11.2026 Ромашка");
    }

    @Test
    void whatNobodyIsRecognisedForTheCommitteeOwes() {
        samples.approved(
                "ноябрь 2026 г. | клуб молодых педагогов",
                "ноябрь 2026 г. | методические объединения",
                "ноябрь 2026 г. | колледжи");
        assertThat(samples.all())
                .containsExactly("1.1 30.11.2026 Комитет", "1.2 30.11.2026 Комитет", "1.3 30.11.2026 Комитет");
    }

    @Test
    void groupIsFrozenOnTheDayItsWorkBegins() {
        samples.schools(1);
        var roadmap = samples.approved("сентябрь – ноябрь 2026 г., март 2027 г. | школы");
        schools.enrol(SchoolSamples.numbered(2));
        entities.flush();
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> false);
        assertThat(samples.all())
                .containsExactly(
                        "1.1 30.11.2026 МБОУ «СОШ № 1»",
                        "1.1 31.03.2027 МБОУ «СОШ № 1»",
                        "1.1 31.03.2027 МБОУ «СОШ № 2»");
    }

    @Test
    void schoolThatIsClosedWhenTheWorkBeginsOwesNothing() {
        schools.enrol(SchoolSamples.closed("Закрылась", LocalDate.of(2026, 12, 31)));
        entities.flush();
        samples.approved("ноябрь 2026 г., март 2027 г. | школы");
        assertThat(samples.all()).containsExactly("1.1 30.11.2026 Закрылась", "1.1 31.03.2027 Комитет");
    }

    @Test
    void assigningAgainChangesNothing() {
        samples.schools(3);
        var roadmap = samples.approved("ежеквартально | Комитет, школы", "март 2026 г. | ЦРО");
        var ids = ids();
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> false);
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> true);
        assertThat(ids()).isEqualTo(ids);
    }

    @Test
    void whatIsReportedStaysWhenTheRoadmapIsApprovedAgain() {
        var school = samples.schools(2).getFirst();
        var roadmap = samples.approved("март 2026 г. | школы");
        var task = samples.firstOf(school);
        fulfilment.report(
                task, 0, TaskReport.done(LocalDate.of(2026, 3, 20), "Сделано"), Persona.person(Role.DIRECTOR, school));
        entities.flush();
        entities.clear();
        jdbc.sql("update activity set responsible_text = 'СОШ № 2' where section_id in"
                        + " (select id from section where roadmap_id = :id)")
                .param("id", roadmap)
                .update();
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> true);
        assertThat(samples.all()).containsExactly("1.1 31.03.2026 МБОУ «СОШ № 1»", "1.1 31.03.2026 МБОУ «СОШ № 2»");
    }

    @Test
    void amendmentSettlesTheDueDatesFromItsDayOnAndKeepsTheRest() {
        var school = samples.schools(2).getFirst();
        var roadmap = samples.approved("октябрь 2026 г., декабрь 2026 г. | школы", "ноябрь 2026 г. | Комитет");
        fulfilment.report(
                samples.firstOf(school), 0, TaskReport.done(TODAY, "Сделано"), Persona.person(Role.DIRECTOR, school));
        var amendment = amendments.begin(roadmap);
        entities.flush();
        entities.clear();
        var activity = roadmaps.sections(amendment).getFirst().activities().getFirst();
        var words = activity.words();
        rows.reviseActivity(
                activity.id(),
                activity.version(),
                new ActivityWords(words.number(), words.title(), "октябрь 2026 г., ноябрь 2026 г.", "школы", "", ""),
                false);
        entities.flush();
        amendments.approve(
                amendment,
                new AmendingAct("Комитета", LocalDate.of(2026, 10, 20), "7-од", "", LocalDate.of(2026, 11, 1)));
        entities.flush();
        assertThat(samples.all())
                .containsExactly(
                        "1.1 31.10.2026 МБОУ «СОШ № 1»",
                        "1.1 31.10.2026 МБОУ «СОШ № 2»",
                        "1.1 30.11.2026 МБОУ «СОШ № 1»",
                        "1.1 30.11.2026 МБОУ «СОШ № 2»",
                        "1.2 30.11.2026 Комитет");
        entities.clear();
        assertThat(executions.on(LocalDate.of(2026, 11, 2)).getFirst().figures().done())
                .isEqualTo(1);
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> false);
        assertThat(count()).isEqualTo(5);
    }

    @Test
    void amendmentThatMovesADueDateKeepsWhatWasSaidAboutIt() {
        var ids = samples.schools(2);
        var roadmap = samples.approved("сентябрь 2026 г., ноябрь 2026 г. | школы");
        var director = Persona.person(Role.DIRECTOR, ids.getFirst());
        var task = jdbc.sql("select id from task where school_id = :school and due_on = '2026-11-30'")
                .param("school", ids.getFirst())
                .query(Long.class)
                .single();
        fulfilment.report(task, 0, TaskReport.done(TODAY, "Сделано раньше"), director);
        var amendment = amendments.begin(roadmap);
        reword(amendment, "октябрь 2026 г., декабрь 2026 г.");
        amendments.approve(
                amendment,
                new AmendingAct("Комитета", LocalDate.of(2026, 10, 1), "7-од", "", LocalDate.of(2026, 10, 1)));
        entities.flush();
        assertThat(samples.all())
                .as("late September is put off, November's is December's, nothing is owed twice")
                .containsExactly(
                        "1.1 31.10.2026 МБОУ «СОШ № 1»",
                        "1.1 31.10.2026 МБОУ «СОШ № 2»",
                        "1.1 31.12.2026 МБОУ «СОШ № 1»",
                        "1.1 31.12.2026 МБОУ «СОШ № 2»");
        assertThat(jdbc.sql(
                                "select due_on || ' ' || kept_on || ' ' || state || ' ' || result as words from task where id = :id")
                        .param("id", task)
                        .query((row, number) -> row.getString("words"))
                        .single())
                .isEqualTo("2026-12-31 2026-12-30 DONE Сделано раньше");
        assertThat(jdbc.sql("select details from journal_entry where action = 'execution.carried'")
                        .query((row, number) -> row.getString("details"))
                        .list())
                .containsExactly("4");
        var all = ids();
        assignment.assign(roadmaps.redactions(roadmap).orElseThrow(), redaction -> false);
        assertThat(ids()).as("the daily run changes nothing").isEqualTo(all);
    }

    private void reword(long amendment, String deadline) {
        entities.flush();
        entities.clear();
        var activity = roadmaps.sections(amendment).getFirst().activities().getFirst();
        var words = activity.words();
        rows.reviseActivity(
                activity.id(),
                activity.version(),
                new ActivityWords(words.number(), words.title(), deadline, words.responsible(), "", ""),
                false);
        entities.flush();
    }

    @Test
    void figuresCountTasksOnce() {
        var ids = samples.schools(3);
        samples.approved("март 2026 г. | Комитет, школы", "ноябрь 2026 г. | школы");
        var director = Persona.person(Role.DIRECTOR, ids.get(0), ids.get(1));
        fulfilment.report(samples.firstOf(ids.get(0)), 0, TaskReport.done(LocalDate.of(2026, 3, 20), ""), director);
        fulfilment.report(
                samples.firstOf(ids.get(1)),
                0,
                new TaskReport(ExecutionState.NOT_APPLICABLE, null, null, "", List.of(), "", null, "Нет молодых"),
                director);
        entities.flush();
        var section = executions.on(TODAY).getFirst().sections().getFirst();
        assertThat(section.figures()).isEqualTo(new Figures(1, 0, 2, 3, 2));
        assertThat(section.figures().percent()).isEqualTo(17);
        assertThat(section.dues()).extracting(Due::daysLate).containsExactly(184L, 0L);
    }

    /** Five years, 300 schools, 60 activities: 60 × 5 × 300 tasks by a fixed number of statements, in seconds. */
    @Test
    void largeRoadmapIsAssignedInSeconds() {
        samples.schools(300);
        var activities = new String[60];
        Arrays.fill(
                activities, "март 2026 г., сентябрь 2026 г., декабрь 2026 г., март 2027 г., сентябрь 2027 г. | школы");
        var roadmap = samples.approved(activities);
        assertThat(count()).isEqualTo(60 * 5 * 300);
        jdbc.sql("delete from task").update();
        var redactions = roadmaps.redactions(roadmap).orElseThrow();
        entities.clear();
        var started = System.nanoTime();
        assertThat(Statements.during(() -> assignment.assign(redactions, redaction -> false)))
                .isLessThan(8);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(40));
        assertThat(count()).isEqualTo(60 * 5 * 300);
    }

    @Test
    void occurrencesFollowTheRoadmapIntoForce() {
        samples.approved("до 15.01.2026, до 1 марта 2026 г., до 1 апреля 2026 г. | Комитет");
        assertThat(jdbc.sql("select begins_on || ' ' || due_on as words from task order by due_on")
                        .query((row, number) -> row.getString("words"))
                        .list())
                .containsExactly("2026-01-15 2026-01-15", "2026-01-20 2026-03-01", "2026-03-02 2026-04-01");
    }

    @Test
    void draftsAndSchoolsRoadmapsObligeNobody() {
        drafts.found(RoadmapSamples.plan(2));
        entities.flush();
        assertThat(samples.all()).isEqualTo(Collections.emptyList());
    }

    private Map<Long, String> ids() {
        return jdbc
                .sql("select id, due_on::text as due from task")
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("due")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long count() {
        return jdbc.sql("select count(*) from task").query(Long.class).single();
    }
}
