package nastavnik.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Random;
import nastavnik.execution.Due;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Executions;
import nastavnik.execution.Mark;
import nastavnik.execution.Markings;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the committee has marked as done so far: nearly all of what was due, some of it late, two things not at all. */
@Component
@Profile("demo")
@Order(50)
class ExecutionPart implements DemoPart {

    private static final long SEED = 22;
    private static final int SOON = 30;
    private static final LocalTime AFTERNOON = LocalTime.of(13, 10);

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Executions executions;
    private final Markings markings;

    ExecutionPart(JdbcClient jdbc, EntityManager entities, Stage stage, Executions executions, Markings markings) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.executions = executions;
        this.markings = markings;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from execution)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var today = stage.today();
        var random = new Random(SEED);
        var dated = executions.on(today).stream()
                .flatMap(section -> section.dues().stream())
                .filter(Due::dated)
                .sorted(Comparator.comparing(Due::dueOn))
                .toList();
        var past = dated.stream().filter(due -> due.dueOn().isBefore(today)).toList();
        for (int i = 0; i < past.size(); i++) {
            // The last but one and the fourth from the end are late; so are none in the first weeks of a plan.
            var forgotten = past.size() - 2 == i || past.size() - 4 == i;
            markPast(past.get(i), forgotten, today, random);
        }
        dated.stream()
                .filter(due -> !due.dueOn().isBefore(today) && due.dueOn().isBefore(today.plusDays(SOON)))
                .forEach(due -> mark(
                        due, Days.open(today.minusDays(1L + random.nextInt(3))), ExecutionState.IN_PROGRESS, random));
    }

    private void markPast(Due due, boolean forgotten, LocalDate today, Random random) {
        if (forgotten) {
            if (random.nextBoolean()) {
                mark(due, Days.open(due.dueOn().minusDays(2)), ExecutionState.IN_PROGRESS, random);
            }
            return;
        }
        var slack = random.nextInt(6) == 0 ? -1 - random.nextInt(8) : random.nextInt(6);
        var day = Days.open(due.dueOn().minusDays(slack));
        mark(due, day.isAfter(today) ? Days.open(today) : day, ExecutionState.DONE, random);
    }

    private void mark(Due due, LocalDate day, ExecutionState state, Random random) {
        if (day.getYear() < RoadmapPart.firstYear(stage.today())) {
            return; // before the plan came into force
        }
        var done = state == ExecutionState.DONE;
        var mark = new Mark(state, done ? day : null, done ? result(due) : "", "");
        stage.act(
                "komitet",
                day,
                AFTERNOON.plusMinutes(random.nextInt(200)),
                () -> markings.mark(due.activityId(), due.dueOn(), mark, stage.person("komitet")));
        // Otherwise each query looks through everything marked before it.
        entities.flush();
        entities.clear();
    }

    private static String result(Due due) {
        return due.document().isEmpty() ? "" : "Документ подготовлен: " + due.document();
    }
}
