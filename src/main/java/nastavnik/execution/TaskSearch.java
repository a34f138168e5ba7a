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

    private static final String PERFORMER = "performer";

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
        var where = TABLES + where(roadmapIds, filter, only, today, parameters);
        var rows = jdbc.sql(pageOf(where, asked))
                .params(parameters)
                .query(entry(today, bodies))
                .list();
        var count = counts.of(where, parameters);
        return new PageImpl<>(rows, asked, count);
    }

    /**
     * The other way round is so in each column, so that an index is read backwards. How many rows are asked for stands in the
     * statement: its plan, made once, has to know that they are few.
     */
    private static String pageOf(String where, Pageable asked) {
        var sort = asked.getSort().toList();
        var descending = !sort.isEmpty() && sort.getFirst().isDescending();
        var places = " offset " + asked.getOffset();
        var most = asked.getOffset() + asked.getPageSize();
        if (sort.stream().noneMatch(each -> each.getProperty().equals(PERFORMER))) {
            return COLUMNS + where + order(sort, descending) + " limit " + asked.getPageSize() + places;
        }
        // Bodies have no school: apart from them, the schools are read in their order, and then the tasks of the first
        // ones
        return "select * from ((" + COLUMNS + where + " and t.school_id is null order by t.id"
                + (descending ? " desc" : "")
                + " limit " + most + ") union all (" + COLUMNS + where.replace("left join school", "join school")
                + " order by s.short_name" + (descending ? " desc, t.id desc" : ", t.id") + " limit " + most + ")) t"
                + (descending
                        ? " order by short_name desc nulls last, id desc"
                        : " order by short_name nulls first, id")
                + " limit " + asked.getPageSize() + places;
    }

    private static String order(List<Sort.Order> sort, boolean descending) {
        return sort.stream()
                .map(each -> ORDERS.get(each.getProperty()) + (descending ? " desc nulls last" : " nulls first"))
                .collect(Collectors.joining(", ", " order by ", ""));
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
        var own = "";
        if (only != null) {
            own = " and t.school_id = any(:only)";
            parameters.put("only", only.toArray(Long[]::new));
        }
        return " and c.roadmap_id = any(:roadmaps) and :today::date is not null" + own + filter.conditions(parameters);
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
