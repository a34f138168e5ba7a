package nastavnik.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.figure.RowCounts;
import nastavnik.performer.Performers;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds tasks: the rows of a page in one statement, their number in another, counted some seconds ago at most. */
@Component
class TaskSearch {

    private static final int FEW = 50;
    private static final String PERFORMER = "performer";
    private static final String NUMBER = "number";

    /** What a reader may sort by; the id breaks ties. */
    private static final Map<String, String> ORDERS = Map.of(
            "due", "t.due", "number", "a.number", PERFORMER, "s.short_name", "reported", "t.reported_at", "id", "t.id");

    private static final String COLUMNS = """
            select t.id, t.version, t.activity_id, a.number, a.title, a.document_kind, t.body_id, t.school_id, s.short_name,
                t.opens_on, t.due_on, t.dated, t.kept_on, t.basis, t.due, t.settled, t.state, t.done_on, t.moved_to, t.result, t.links,
                t.order_number, t.order_on, t.reason, t.reported_by, t.reported_at, t.decision, t.remark, t.decided_by,
                t.decided_at, t.reminded_at, t.reminder
            """;

    private static final String TABLES = """
            from task t join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
                left join school s on s.id = t.school_id
            where a.removed_at is null and c.removed_at is null
            """;

    private final JdbcClient jdbc;
    private final RowCounts counts;

    TaskSearch(JdbcClient jdbc, RowCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    Optional<TaskEntry> find(long id, LocalDate today, Map<Long, String> bodies) {
        return jdbc.sql(COLUMNS + TABLES + " and t.id = :id order by c.roadmap_id desc limit 1")
                .param("id", id)
                .query(entry(today, bodies))
                .optional();
    }

    /** @param only the schools whose tasks are meant; null for everybody's */
    Page<TaskEntry> page(
            Collection<Long> roadmapIds,
            TaskFilter filter,
            @Nullable Collection<Long> only,
            LocalDate today,
            Map<Long, String> bodies,
            Pageable asked) {
        var parameters = new HashMap<String, Object>();
        var few = few(filter);
        var conditions = few == null
                ? where(roadmapIds, filter, only, today, parameters)
                : where(roadmapIds, filter.ofAnySchool(), only, today, parameters) + " and t.school_id = any(:few)";
        if (few != null) {
            parameters.put("few", few);
        }
        var where = TABLES + conditions;
        var sorted = asked.getSort().stream()
                .map(Sort.Order::getProperty)
                .findFirst()
                .orElse("");
        var statement =
                switch (sorted) {
                    case PERFORMER -> byPerformers(where, asked);
                    case NUMBER ->
                        only == null && filter.mostOfEachActivity()
                                ? byActivities(conditions, asked)
                                : COLUMNS + where + order(asked.getSort()) + places(asked);
                    default -> COLUMNS + where + order(asked.getSort()) + places(asked);
                };
        var rows = jdbc.sql(statement)
                .params(parameters)
                .query(entry(today, bodies))
                .list();
        var count = counts.of(where, parameters);
        return new PageImpl<>(rows, asked, count);
    }

    /**
     * Few schools of a number or a name are looked up first: their tasks are found by them, not among the tasks of all.
     *
     * @return their ids; null where no words were typed, or many schools have them
     */
    private Long @Nullable [] few(TaskFilter filter) {
        var named = new HashMap<String, Object>();
        var words = Schools.words(filter.q(), "s", named);
        if (words.isEmpty()) {
            return null;
        }
        var ids = jdbc.sql("select s.id from school s where " + String.join(" and ", words) + " limit " + (FEW + 1))
                .params(named)
                .query(Long.class)
                .list();
        return ids.size() > FEW ? null : ids.toArray(Long[]::new);
    }

    /** Bodies have no school: apart from them the schools are read in their order, and of the first ones the tasks. */
    private static String byPerformers(String where, Pageable asked) {
        var most = " limit " + most(asked);
        return "select * from ((" + COLUMNS + where + " and t.school_id is null order by t.id" + way(asked.getSort())
                + most + ") union all (" + COLUMNS + where.replace("left join school", "join school")
                + " order by s.short_name" + way(asked.getSort()) + ", t.id" + way(asked.getSort()) + most
                + ")) t order by short_name" + way(asked.getSort()) + nulls(asked.getSort()) + ", id"
                + way(asked.getSort())
                + places(asked);
    }

    /** Of each activity the first tasks are read: there are few activities, each with as many tasks as there are schools. */
    private static String byActivities(String conditions, Pageable asked) {
        return COLUMNS
                + "from activity a join section c on c.id = a.section_id cross join lateral (select t.* from task t"
                + " where t.activity_id = coalesce(a.origin_id, a.id)" + conditions + " order by t.id"
                + way(asked.getSort()) + " limit " + most(asked) + ") t left join school s on s.id = t.school_id"
                + " where a.removed_at is null and c.removed_at is null" + conditions + order(asked.getSort())
                + places(asked);
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(each -> ORDERS.get(each.getProperty()) + way(sort) + nulls(sort))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** The other way round is so in each column, so that an index is read backwards. */
    private static String way(Sort sort) {
        return sort.stream().findFirst().filter(Sort.Order::isDescending).isPresent() ? " desc" : "";
    }

    private static String nulls(Sort sort) {
        return way(sort).isEmpty() ? " nulls first" : " nulls last";
    }

    /** Stands in the statement: its plan, made once, has to know that few rows are asked for. */
    private static String places(Pageable asked) {
        return " limit " + asked.getPageSize() + " offset " + asked.getOffset();
    }

    private static long most(Pageable asked) {
        return asked.getOffset() + asked.getPageSize();
    }

    /** Ids of all that fit, the soonest due first. */
    List<Long> ids(Collection<Long> roadmapIds, TaskFilter filter, LocalDate today, int most) {
        var parameters = new HashMap<String, Object>();
        var where = TABLES + where(roadmapIds, filter, null, today, parameters);
        return jdbc.sql("select t.id " + where + " order by t.due, t.id limit " + most)
                .params(parameters)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Not settled and due on one of these days, the soonest first. */
    List<TaskDue> due(Collection<Long> roadmapIds, LocalDate from, LocalDate to) {
        return jdbc.sql("select t.id, a.number, a.title, t.school_id, t.body_id, t.due " + TABLES + """
                         and c.roadmap_id = any(:roadmaps) and not t.settled and t.decision <> 'ACCEPTED'
                            and t.due between :from and :to
                        order by t.due, a.number, t.id
                        """)
                .param("roadmaps", roadmapIds.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(TaskSearch::due)
                .list();
    }

    /** As the newest redaction words them. */
    List<TaskDue> due(Collection<Long> ids) {
        return jdbc.sql("select distinct on (t.due, t.id) t.id, a.number, a.title, t.school_id, t.body_id, t.due "
                        + TABLES + " and t.id = any(:ids) order by t.due, t.id, c.roadmap_id desc")
                .param("ids", ids.toArray(Long[]::new))
                .query(TaskSearch::due)
                .list();
    }

    private static TaskDue due(ResultSet row, int number) throws SQLException {
        var body = row.getObject("body_id", Long.class);
        return new TaskDue(
                row.getLong("id"),
                row.getString("number") + " " + row.getString("title"),
                row.getObject("school_id", Long.class),
                body != null && body == Performers.CENTRE,
                day(row, "due"));
    }

    private static String where(
            Collection<Long> roadmapIds,
            TaskFilter filter,
            @Nullable Collection<Long> only,
            LocalDate today,
            Map<String, Object> parameters) {
        parameters.put("roadmaps", roadmapIds.toArray(Long[]::new));
        parameters.put("today", today);
        return " and c.roadmap_id = any(:roadmaps) and :today::date is not null" + of(only, parameters)
                + filter.conditions(parameters);
    }

    /** So that the tasks of a school, or of a few, are found by it: by any() they are sought in the order of the list among all. */
    private static String of(@Nullable Collection<Long> only, Map<String, Object> parameters) {
        if (only == null) {
            return "";
        }
        if (only.size() == 1) {
            parameters.put("only", only.iterator().next());
            return " and t.school_id = :only";
        }
        parameters.put("only", only.toArray(Long[]::new));
        return " and t.id = any(array(select id from task where school_id = any(:only)))";
    }

    private static RowMapper<TaskEntry> entry(LocalDate today, Map<Long, String> bodies) {
        return (row, number) -> {
            var body = row.getObject("body_id", Long.class);
            var settled = row.getBoolean("settled");
            var due = day(row, "due");
            return new TaskEntry(
                    row.getLong("id"),
                    row.getInt("version"),
                    row.getLong("activity_id"),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("document_kind"),
                    body == null ? row.getString("short_name") : bodies.getOrDefault(body, ""),
                    row.getObject("school_id", Long.class),
                    body != null && body == Performers.CENTRE,
                    new Interval(row.getObject("opens_on", LocalDate.class), day(row, "due_on")),
                    row.getBoolean("dated"),
                    new DueDate(day(row, "due_on"), day(row, "kept_on"), DueDate.Basis.valueOf(row.getString("basis"))),
                    due,
                    settled,
                    new TaskReport(
                            ExecutionState.valueOf(row.getString("state")),
                            row.getObject("done_on", LocalDate.class),
                            row.getObject("moved_to", LocalDate.class),
                            row.getString("result"),
                            List.of((String[]) row.getArray("links").getArray()),
                            row.getString("order_number"),
                            row.getObject("order_on", LocalDate.class),
                            row.getString("reason")),
                    row.getString("reported_by"),
                    moment(row, "reported_at"),
                    Decision.valueOf(row.getString("decision")),
                    row.getString("remark"),
                    row.getString("decided_by"),
                    moment(row, "decided_at"),
                    moment(row, "reminded_at"),
                    row.getString("reminder"),
                    Lateness.days(settled, due, today));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
