package nastavnik.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.execution.Lateness;
import nastavnik.execution.TaskFilter;
import nastavnik.performer.Performers;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of calendars: what is due on which day, counted by the database. */
@Component
@Transactional(readOnly = true)
public class DueGroups {

    private static final String GROUPS = """
            select t.activity_id, a.number, a.title, a.document_kind, t.due_on, t.due, t.moved_to is not null as moved,
                min(t.basis) as basis, count(*) as tasks, count(t.school_id) as schools,
                count(*) filter (where t.settled) as settled, count(*) filter (where %s) as late,
                min(t.id) as task_id, min(s.short_name) as school, min(t.body_id) as body_id
            from task t join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
                left join school s on s.id = t.school_id
            where a.removed_at is null and c.removed_at is null and c.roadmap_id = any(:roadmaps)
                and t.dated and t.due between :from and :to and :today::date is not null
            """.formatted(Lateness.LATE);

    private static final String GROUPING = """
             group by t.activity_id, a.number, a.title, a.document_kind, t.due_on, t.due, t.moved_to is not null,
                c.roadmap_id, c.position, a.position, a.id
            order by t.due, array_position(:roadmaps::bigint[], c.roadmap_id), c.position, a.position, a.id, t.due_on
            """;

    private final Roadmaps roadmaps;
    private final Performers performers;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    DueGroups(Roadmaps roadmaps, Performers performers, JdbcClient jdbc, CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.performers = performers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is due in these days by the municipality's roadmaps in force then and, for a school's people, by their school's own;
     * as far as the person sees it, without what names no date.
     *
     * @param days with both ends set
     * @param filter narrows; its quarter is that of the order's date
     * @return in order of days, then of the roadmaps; a fixed number of statements
     */
    public List<DueGroup> in(Interval days, TaskFilter filter, SignedIn person) {
        var today = clock.today();
        var asked = days.contains(today) ? today : days.start();
        var then = roadmaps.inForce(asked);
        var inForce = Stream.concat(
                        then.isEmpty() ? roadmaps.inForce(today).stream() : then.stream(),
                        person.role().worksForSchools() ? ofSchools(person, asked, today) : Stream.empty())
                .map(RoadmapCard::id)
                .toArray(Long[]::new);
        return inForce.length == 0 ? List.of() : in(inForce, days, filter, person, today);
    }

    /** Of a school whose own roadmap begins in the middle of these days or has ended by them, the one of today. */
    private Stream<RoadmapCard> ofSchools(SignedIn person, LocalDate asked, LocalDate today) {
        var then = roadmaps.inForceOfSchools(person.schoolIds(), asked);
        return then.isEmpty() ? roadmaps.inForceOfSchools(person.schoolIds(), today).stream() : then.stream();
    }

    private List<DueGroup> in(Long[] inForce, Interval days, TaskFilter filter, SignedIn person, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("roadmaps", inForce);
        parameters.put("from", days.start());
        parameters.put("to", days.to());
        parameters.put("today", today);
        var own = "";
        if (person.role().worksForSchools()) {
            own = " and t.school_id = any(:only)";
            parameters.put("only", person.schoolIds().toArray(Long[]::new));
        }
        var bodies = performers.names();
        return jdbc.sql(GROUPS + own + filter.conditions(parameters) + GROUPING)
                .params(parameters)
                .query((row, number) -> {
                    var tasks = row.getLong("tasks");
                    return new DueGroup(
                            row.getLong("activity_id"),
                            row.getString("number"),
                            row.getString("title"),
                            row.getString("document_kind"),
                            new DueDate(
                                    row.getObject("due_on", LocalDate.class),
                                    row.getObject("due", LocalDate.class),
                                    DueDate.Basis.valueOf(row.getString("basis"))),
                            row.getBoolean("moved"),
                            tasks,
                            row.getLong("schools"),
                            row.getLong("settled"),
                            row.getLong("late"),
                            tasks == 1 ? row.getLong("task_id") : null,
                            tasks == 1
                                    ? performer(row.getString("school"), row.getObject("body_id", Long.class), bodies)
                                    : "");
                })
                .list();
    }

    private static String performer(@Nullable String school, @Nullable Long body, Map<Long, String> bodies) {
        return school != null ? school : body == null ? "" : bodies.getOrDefault(body, "");
    }
}
