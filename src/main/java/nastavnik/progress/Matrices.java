package nastavnik.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.DueDate;
import nastavnik.execution.Decision;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Lateness;
import nastavnik.execution.TaskFilter;
import nastavnik.figure.RecentFigures;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the matrix: a fixed number of statements for any number of schools. */
@Component
@Transactional(readOnly = true)
public class Matrices {

    /** More due dates than anybody reads side by side; a section or a quarter narrows them. */
    public static final int MOST_COLUMNS = 40;

    private static final String TABLES = """
            from task t join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
                join school s on s.id = t.school_id
            where a.removed_at is null and c.removed_at is null and c.roadmap_id = any(:roadmaps) and :today::date is not null
            """;

    private final Roadmaps roadmaps;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    Matrices(Roadmaps roadmaps, JdbcClient jdbc, CommitteeClock clock, RecentFigures recent) {
        this.roadmaps = roadmaps;
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
    }

    /** @param filter its roadmap, section and quarter choose the columns; its words and state choose the schools */
    public Matrix of(TaskFilter filter, Pageable asked) {
        var inForce =
                roadmaps.inForce(clock.today()).stream().map(RoadmapCard::id).toArray(Long[]::new);
        return inForce.length == 0 ? new Matrix(List.of(), Page.empty(asked)) : of(inForce, filter, asked);
    }

    private Matrix of(Long[] inForce, TaskFilter filter, Pageable asked) {
        var wide = new TaskFilter("", "", "", filter.roadmap(), filter.section(), filter.quarter(), filter.activity());
        var today = clock.today();
        var columns = recent.of(new Wide(List.of(inForce), wide, today), () -> columns(inForce, wide));
        var schools =
                recent.of(new Tall(List.of(inForce), filter, asked, today), () -> schools(inForce, filter, asked));
        var places = columns.stream().collect(toMap(column -> new Place(column.activityId(), column.dueOn()), c -> c));
        var cells = cells(inForce, wide, schools.getContent()).stream()
                .filter(each -> places.containsKey(each.place()))
                .collect(groupingBy(Placed::schoolId, toMap(Placed::place, Placed::cell)));
        return new Matrix(
                columns, schools.map(school -> line(school, columns, cells.getOrDefault(school.id(), Map.of()))));
    }

    private static Matrix.Line line(Named school, List<Matrix.Column> columns, Map<Place, Matrix.Cell> its) {
        var cells = new ArrayList<Matrix.@Nullable Cell>();
        columns.forEach(column -> cells.add(its.get(new Place(column.activityId(), column.dueOn()))));
        return new Matrix.Line(school.id(), school.name(), cells);
    }

    private List<Matrix.Column> columns(Long[] inForce, TaskFilter filter) {
        var parameters = parameters(inForce);
        return jdbc.sql("""
                        select t.activity_id as id, c.roadmap_id, a.number, a.title, t.due_on, count(*) filter (where t.settled and t.state = 'DONE') as done,
                            count(*) filter (where t.state <> 'NOT_APPLICABLE' or t.decision = 'RETURNED') as owed,
                            max(t.kept_on) as kept_on, min(t.basis) as basis
                        """ + TABLES + filter.conditions(parameters)
                        + " group by c.roadmap_id, c.position, a.position, a.id, t.activity_id, t.due_on"
                        + " order by array_position(:roadmaps::bigint[], c.roadmap_id), c.position, a.position, a.id, t.due_on limit "
                        + MOST_COLUMNS)
                .params(parameters)
                .query((row, number) -> new Matrix.Column(
                        row.getLong("roadmap_id"),
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("title"),
                        new DueDate(
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("kept_on", LocalDate.class),
                                DueDate.Basis.valueOf(row.getString("basis"))),
                        row.getLong("done"),
                        row.getLong("owed")))
                .list();
    }

    private Page<Named> schools(Long[] inForce, TaskFilter filter, Pageable asked) {
        var parameters = parameters(inForce);
        var where = TABLES + filter.conditions(parameters);
        var rows = jdbc.sql("select s.id, s.short_name " + where
                        + " group by s.id, s.short_name order by s.short_name, s.id limit :limit offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new Named(row.getLong("id"), row.getString("short_name")))
                .list();
        var count = jdbc.sql("select count(distinct s.id) " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, count);
    }

    private List<Placed> cells(Long[] inForce, TaskFilter filter, List<Named> schools) {
        var parameters = parameters(inForce);
        return jdbc.sql("select t.id, t.school_id, t.activity_id, t.due_on, t.state, t.decision,"
                        + " " + Lateness.LATE + " as late, " + Lateness.DONE_LATE + " as done_late "
                        + TABLES + filter.conditions(parameters) + " and t.school_id = any(:schools)")
                .params(parameters)
                .param("schools", schools.stream().map(Named::id).toArray(Long[]::new))
                .query((row, number) -> {
                    var state = ExecutionState.valueOf(row.getString("state"));
                    var decision = Decision.valueOf(row.getString("decision"));
                    return new Placed(
                            row.getLong("school_id"),
                            new Place(row.getLong("activity_id"), row.getObject("due_on", LocalDate.class)),
                            new Matrix.Cell(
                                    row.getLong("id"),
                                    state,
                                    decision,
                                    row.getBoolean("late"),
                                    row.getBoolean("done_late"),
                                    state.answers() && decision == Decision.NONE));
                })
                .list();
    }

    private Map<String, Object> parameters(Long[] inForce) {
        var parameters = new HashMap<String, Object>();
        parameters.put("roadmaps", inForce);
        parameters.put("today", clock.today());
        return parameters;
    }

    private record Wide(List<Long> inForce, TaskFilter filter, LocalDate today) {}

    private record Tall(List<Long> inForce, TaskFilter filter, Pageable asked, LocalDate today) {}

    private record Place(long activityId, LocalDate dueOn) {}

    private record Named(long id, String name) {}

    private record Placed(long schoolId, Place place, Matrix.Cell cell) {}
}
