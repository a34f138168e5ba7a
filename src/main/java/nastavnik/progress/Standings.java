package nastavnik.progress;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.performer.Performers;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the roadmap was on a day, told from what had been said and decided by its end. Who owes what is taken as it is
 * settled now: a task that was assigned or moved to another performer later counts as if it had always been so.
 */
@Component
@Transactional(readOnly = true)
public class Standings {

    /** The tasks as the last word before a moment left them, under the names of the table's own columns. */
    private static final String THEN = """
            from (select task.id, task.activity_id, task.body_id, task.school_id, task.opens_on, task.due_on, task.dated,
                task.kept_on, task.basis,
                coalesce(word.state, 'OPEN') as state, coalesce(word.decision, 'NONE') as decision,
                coalesce(word.moved_to, task.kept_on) as due,
                coalesce(word.state in ('DONE', 'NOT_APPLICABLE') and word.decision <> 'RETURNED', false) as settled,
                word.id is null and exists (
                    select from task_word later where later.task_id = task.id and later.restored) as obscure
            from task left join lateral (select * from task_word said
                where said.task_id = task.id and said.at < :until order by said.at desc, said.id desc limit 1) word on true) t
            """;

    /** The same at the end of today. */
    private static final String NOW = "from (select task.*, false as obscure from task) t";

    private static final String PERFORMERS = """
            select g.*, s.short_name from (
            select t.school_id, t.body_id,
                count(*) filter (where t.settled and t.state = 'DONE') as done,
                count(*) filter (where not t.settled and t.due < :today) as late,
                count(*) filter (where not t.settled and t.due >= :today
                    and (t.state in ('IN_PROGRESS', 'PARTLY', 'NOT_DONE') or t.decision = 'RETURNED')) as in_progress,
                count(*) filter (where t.state <> 'NOT_APPLICABLE' or t.decision = 'RETURNED') as owed,
                count(*) filter (where t.state in ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_APPLICABLE')
                    and t.decision = 'NONE') as waiting,
                count(*) filter (where t.obscure) as obscure
            TASKS join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
            where c.roadmap_id = :roadmap and a.removed_at is null and c.removed_at is null
            group by t.school_id, t.body_id) g left join school s on s.id = g.school_id
            order by s.short_name nulls first, g.body_id, g.school_id
            """;

    private final Executions executions;
    private final Roadmaps roadmaps;
    private final Performers performers;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    Standings(
            Executions executions,
            Roadmaps roadmaps,
            Performers performers,
            JdbcClient jdbc,
            CommitteeClock clock,
            RecentFigures recent) {
        this.executions = executions;
        this.roadmaps = roadmaps;
        this.performers = performers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
    }

    /**
     * @param day not after today
     * @param roadmapId of one of the roadmaps in force on it; null for the one with the latest order
     * @return the state of the roadmap at its end; empty where it was not in force, or none was; a fixed number of statements
     * @throws IllegalArgumentException where the day is still to come
     */
    public Optional<Standing> on(LocalDate day, @Nullable Long roadmapId) {
        if (day.isAfter(clock.today())) {
            throw new IllegalArgumentException("Not yet known: " + day);
        }
        var inForce = roadmaps.inForce(day);
        return inForce.stream()
                .filter(roadmap -> roadmapId == null || roadmap.roadmapId() == roadmapId)
                .findFirst()
                .map(roadmap -> of(roadmap, inForce, day));
    }

    /** The same, counted some seconds ago at most: for pages, which many may open at once. */
    public Optional<Standing> recently(LocalDate day, @Nullable Long roadmapId) {
        return recent.of(new OnDay(day, roadmapId), () -> on(day, roadmapId));
    }

    private record OnDay(LocalDate day, @Nullable Long roadmapId) {}

    private Standing of(RoadmapCard roadmap, List<RoadmapCard> inForce, LocalDate day) {
        var tasks = day.equals(clock.today()) ? NOW : THEN;
        var until = Map.of("until", clock.startOfDay(day.plusDays(1)).atOffset(ZoneOffset.UTC));
        var names = performers.names();
        var counted = jdbc.sql(PERFORMERS.replace("TASKS", tasks))
                .params(until)
                .param("roadmap", roadmap.id())
                .param("today", day)
                .query((row, number) -> {
                    var school = row.getObject("school_id", Long.class);
                    var name = school == null
                            ? names.getOrDefault(row.getLong("body_id"), "")
                            : row.getString("short_name");
                    return new Counted(
                            new PerformerProgress(
                                    school,
                                    name,
                                    Executions.figures(
                                            row.getLong("done"),
                                            row.getLong("in_progress"),
                                            row.getLong("late"),
                                            row.getLong("owed"),
                                            row.getLong("waiting"))),
                            row.getLong("obscure"));
                })
                .list();
        return new Standing(
                roadmap,
                inForce,
                day,
                executions.of(List.of(roadmap), day, tasks, until).getFirst().sections(),
                counted.stream().map(Counted::progress).toList(),
                counted.stream().mapToLong(Counted::obscure).sum());
    }

    private record Counted(PerformerProgress progress, long obscure) {}
}
