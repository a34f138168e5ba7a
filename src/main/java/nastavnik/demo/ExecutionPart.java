package nastavnik.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.performer.Performers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What everybody has reported about the roadmap so far: nearly all of what was due, some of it late, some not at all. */
@Component
@Profile("demo")
@Order(50)
class ExecutionPart implements DemoPart {

    private static final long SEED = 22;
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final int DECIDED_AFTER = 21;
    /** What is older has been asked for so often that it is done by now. */
    private static final int FORGOTTEN_SINCE = 75;

    private static final int CLEARED_EVERY = 25;
    private static final int FILE_EVERY = 23;
    private static final int LINK_EVERY = 17;
    private static final String NO_TIME = "Ответственный был на больничном, документ подписан позже";
    private static final String NOBODY = "В этом году таких педагогов в организации нет";
    private static final String SOME = "Охвачены не все классы, остальные — в следующем месяце";
    private static final String VAGUE = "Уточните, каким приказом это закреплено";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Fulfilment fulfilment;
    private final Growth growth;

    ExecutionPart(JdbcClient jdbc, EntityManager entities, Stage stage, Fulfilment fulfilment, Growth growth) {
        this.growth = growth;
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.fulfilment = fulfilment;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from task where reported_at is not null)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var today = stage.today();
        var random = new Random(SEED);
        var answered = new ArrayList<Answered>();
        var lastTold = growth.lastTold();
        growth.tasks(lastTold, CitySize.toldFrom(today), RoadmapPart.sectionsTold());
        var begun = begun(today, lastTold);
        for (var i = 0; i < begun.size(); i++) {
            answer(begun.get(i), today, random, answered);
            if (i % CLEARED_EVERY == 0) {
                // Otherwise each query looks through everything reported before it.
                entities.flush();
                entities.clear();
            }
        }
        decide(answered, today, random);
        entities.flush();
        shut();
        entities.clear();
    }

    private List<Owed> begun(LocalDate today, long lastTold) {
        return jdbc.sql("""
                        select t.id, t.school_id, t.body_id, t.begins_on, t.kept_on, a.document_kind
                        from task t join activity a on a.id = t.activity_id join section c on c.id = a.section_id
                        where t.dated and t.begins_on <= :today and t.reported_at is null and t.due_on >= :since
                            and c.position <= :sections and coalesce(t.school_id, 0) <= :told
                        order by t.kept_on, t.id
                        """)
                .param("today", today)
                .param("since", CitySize.toldFrom(today))
                .param("sections", RoadmapPart.sectionsTold())
                .param("told", lastTold)
                .query((row, number) -> new Owed(
                        row.getLong("id"),
                        row.getObject("school_id", Long.class),
                        row.getObject("body_id", Long.class),
                        row.getObject("begins_on", LocalDate.class),
                        row.getObject("kept_on", LocalDate.class),
                        row.getString("document_kind")))
                .list();
    }

    private void answer(Owed owed, LocalDate today, Random random, List<Answered> answered) {
        var chance = random.nextInt(100);
        var slack = random.nextInt(9);
        if (!owed.due().isBefore(today)) {
            // What is still going on: some are done early, some have begun.
            if (chance < 18) {
                report(owed, earlier(owed, Days.open(today.minusDays(1L + slack))), chance, answered);
            } else if (chance < 50) {
                say(owed, Days.open(today.minusDays(1L + slack)), TaskReport.begun());
            }
            return;
        }
        var lately = owed.due().isAfter(today.minusDays(FORGOTTEN_SINCE));
        if (lately && chance < 7) {
            if (chance < 3) {
                say(owed, Days.open(owed.due()), TaskReport.begun());
            }
            return; // forgotten
        }
        var late = chance < 12;
        var day = Days.open(
                late
                        ? owed.due().plusDays(2L + slack)
                        : earlier(owed, owed.due().minusDays(slack)));
        report(owed, day.isAfter(today) ? Days.open(owed.due()) : day, chance, answered);
    }

    private static LocalDate earlier(Owed owed, LocalDate day) {
        return day.isBefore(owed.begins()) ? owed.begins() : day;
    }

    private void report(Owed owed, LocalDate day, int chance, List<Answered> answered) {
        var result =
                owed.document().isEmpty() ? "" : "Готово: " + owed.document().toLowerCase(java.util.Locale.ROOT);
        var late = day.isAfter(owed.due());
        var said =
                switch (chance % 33) {
                    case 31 -> other(ExecutionState.PARTLY, result, SOME);
                    case 32 -> other(ExecutionState.NOT_APPLICABLE, "", NOBODY);
                    default ->
                        new TaskReport(
                                ExecutionState.DONE, day, null, result, links(owed), "", null, late ? NO_TIME : "");
                };
        say(owed, day, said);
        if (owed.schoolId() != null || owed.centre()) {
            answered.add(new Answered(owed.id(), day));
        }
    }

    private static TaskReport other(ExecutionState state, String result, String reason) {
        return new TaskReport(state, null, null, result, List.of(), "", null, reason);
    }

    private static List<String> links(Owed owed) {
        return owed.schoolId() != null && owed.id() % LINK_EVERY == 0
                ? List.of("https://school-" + owed.schoolId() + ".example/nastavnichestvo/" + owed.id())
                : List.of();
    }

    private static List<MultipartFile> files(Owed owed, TaskReport said) {
        if (said.state() != ExecutionState.DONE || owed.id() % FILE_EVERY != 0) {
            return List.of();
        }
        var order = InventedFile.order("Приказ № " + owed.id() % 90 + "-од.pdf", "Prikaz No " + owed.id() % 90 + "-od");
        return owed.id() % (2 * FILE_EVERY) == 0
                ? List.of(order, InventedFile.photograph("Фото встречи.png", owed.id()))
                : List.of(order);
    }

    private void say(Owed owed, LocalDate day, TaskReport said) {
        var who = who(owed);
        var minute = owed.id() % 360;
        var files = files(owed, said);
        stage.act(who, day, MORNING.plusMinutes(minute), () -> {
            if (!files.isEmpty()) {
                fulfilment.attach(owed.id(), files, stage.person(who));
            }
            fulfilment.report(owed.id(), 0, said, stage.person(who));
        });
    }

    private String who(Owed owed) {
        var schoolId = owed.schoolId();
        if (schoolId != null) {
            return stage.keeperOf(schoolId);
        }
        return owed.centre() ? "metodist" : "komitet";
    }

    /** The committee looks through the answers once in a while: the latest still wait, one in a hundred was returned. */
    private void decide(List<Answered> answered, LocalDate today, Random random) {
        var until = today.minusDays(DECIDED_AFTER);
        var accepted = new ArrayList<Long>();
        for (var each : answered) {
            if (each.day().isBefore(until)) {
                accepted.add(each.id());
            } else if (random.nextInt(12) == 0) {
                stage.act(
                        "komitet",
                        Days.open(today),
                        MORNING,
                        () -> fulfilment.sendBack(each.id(), VAGUE, stage.person("komitet")));
            }
        }
        stage.act("komitet", Days.open(today), MORNING, () -> fulfilment.accept(accepted, stage.person("komitet")));
    }

    /** Some of the pages have moved since. */
    private void shut() {
        jdbc.sql("""
                        insert into checked_link (url, finding, status, failures, shut_since, checked_at, next_at)
                        select url, 'ANSWERS_BADLY', 404, 3, cast(:since as timestamptz), cast(:now as timestamptz),
                            cast(:now as timestamptz) + interval '16 hours'
                        from link_use where kind = 'Task' order by holder_id desc limit 4
                        """)
                .param("since", stage.now().minusDays(5).atZone(stage.zone()).toOffsetDateTime())
                .param("now", stage.now().minusHours(2).atZone(stage.zone()).toOffsetDateTime())
                .update();
    }

    private record Answered(long id, LocalDate day) {}

    private record Owed(
            long id, @Nullable Long schoolId, @Nullable Long bodyId, LocalDate begins, LocalDate due, String document) {

        boolean centre() {
            return bodyId != null && bodyId == Performers.CENTRE;
        }
    }
}
