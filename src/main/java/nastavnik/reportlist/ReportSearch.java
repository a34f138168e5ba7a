package nastavnik.reportlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.calendar.Quarter;
import nastavnik.figure.RowCounts;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.report.ReportState;
import nastavnik.report.Reports;
import nastavnik.reportform.Remarks;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reports for lists: one statement for the rows and one for their number. */
@Component
class ReportSearch {

    /** What a reader may sort by; the id breaks ties. */
    private static final Map<String, String> ORDERS = Map.of(
            "school", "s.short_name",
            "district", "nullif(s.district, '')",
            "state", "array_position(array['SUBMITTED', 'RETURNED', 'NOT_BEGUN', 'DRAFT', 'ACCEPTED'], r.state::text)",
            "submitted", "r.submitted_at",
            "late", "coalesce(r.days_late, :today - " + Reports.DUE + ")",
            "id", "r.id");

    private static final String COLUMNS = """
            select r.id, r.school_id, s.short_name, s.district, r.state, r.no_data, r.first_submitted_at, r.submitted_at,
                r.days_late, r.decided_at,
                case when r.state = 'RETURNED' then array[r.remark::text]
                    || array(select w.remark::text from webinar_line w where w.report_id = r.id order by w.position)
                    || array(select l.remark::text from practice_line l where l.report_id = r.id order by l.position)
                    else '{}' end as remarks,
                (select count(*) from webinar_line w where w.report_id = r.id and not r.no_data) as webinars,
                (select count(*) from practice_line l where l.report_id = r.id and not r.no_data) as practices,
                p.id as period_id, p.version as period_version, p.year, p.quarter, p.school_due, p.centre_due,
                p.school_statutory, p.centre_statutory, p.late_until, p.edits_until, p.state as period_state,
                r.extended_until, r.submissions
            """;

    private static final String TABLES = """
            from quarter_report r join school s on s.id = r.school_id join reporting_period p on p.id = r.period_id
            where r.owed
            """;

    private final JdbcClient jdbc;
    private final RowCounts counts;

    ReportSearch(JdbcClient jdbc, RowCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    List<ReportEntry> of(Collection<Long> schoolIds, LocalDate today) {
        return jdbc.sql(COLUMNS + TABLES + """
                         and r.school_id = any(:schoolIds)
                        order by p.year desc, p.quarter desc, s.short_name, r.id
                        """)
                .param("schoolIds", schoolIds.toArray(Long[]::new))
                .query(entry(today))
                .list();
    }

    Page<ReportEntry> page(PeriodCard period, ReportFilter filter, LocalDate today, Pageable asked) {
        var parameters = new HashMap<String, Object>();
        var where = where(period, filter, today, parameters);
        var rows = jdbc.sql(COLUMNS + where + order(asked.getSort()) + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query(entry(today))
                .list();
        var count = counts.of(where, parameters);
        return new PageImpl<>(rows, asked, count);
    }

    /** @return all that fit, in order; one statement */
    List<QueuePlace.Stop> stops(PeriodCard period, ReportFilter filter, LocalDate today, Sort sort) {
        var parameters = new HashMap<String, Object>();
        var where = where(period, filter, today, parameters);
        return jdbc.sql("select r.id, r.state = 'SUBMITTED' as waits " + where + order(sort))
                .params(parameters)
                .query((row, number) -> new QueuePlace.Stop(row.getLong("id"), row.getBoolean("waits")))
                .list();
    }

    static boolean sortable(String property) {
        return ORDERS.containsKey(property);
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(each -> ORDERS.get(each.getProperty()) + (each.isDescending() ? " desc" : "") + " nulls last")
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String where(
            PeriodCard period, ReportFilter filter, LocalDate today, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("r.period_id = :periodId");
        parameters.put("periodId", period.id());
        if (!filter.state().isEmpty()) {
            conditions.add(ReportFilter.Group.valueOf(filter.state()).condition());
        }
        if (!filter.district().isEmpty()) {
            conditions.add("s.district = :district");
            parameters.put("district", filter.district());
        }
        parameters.put("today", today);
        if (!filter.late().isEmpty()) {
            var group = filter.late().equals("yes") ? ReportFilter.Group.LATE : ReportFilter.Group.OVERDUE;
            conditions.add(group.condition());
        }
        if (!filter.type().isEmpty()) {
            conditions.add("s.type = :type");
            parameters.put("type", filter.type());
        }
        conditions.addAll(Schools.words(filter.q(), "s", parameters));
        return TABLES + conditions.stream().map(each -> " and " + each).collect(Collectors.joining());
    }

    private static RowMapper<ReportEntry> entry(LocalDate today) {
        return (row, number) -> {
            var period = new PeriodCard(
                    row.getLong("period_id"),
                    row.getInt("period_version"),
                    new Quarter(row.getInt("year"), row.getInt("quarter")),
                    row.getObject("school_due", LocalDate.class),
                    row.getObject("centre_due", LocalDate.class),
                    row.getObject("school_statutory", LocalDate.class),
                    row.getObject("centre_statutory", LocalDate.class),
                    row.getObject("late_until", LocalDate.class),
                    row.getObject("edits_until", LocalDate.class),
                    PeriodState.valueOf(row.getString("period_state")));
            var terms = period.terms(row.getObject("extended_until", LocalDate.class));
            var state = ReportState.valueOf(row.getString("state"));
            var decided = row.getInt("days_late");
            return new ReportEntry(
                    row.getLong("id"),
                    period,
                    row.getLong("school_id"),
                    row.getString("short_name"),
                    row.getString("district"),
                    state,
                    terms,
                    state.isWithSchool() && terms.writable(row.getInt("submissions") > 0, today),
                    row.getBoolean("no_data"),
                    row.getInt("webinars"),
                    row.getInt("practices"),
                    instant(row, "first_submitted_at"),
                    instant(row, "submitted_at"),
                    row.getObject("days_late") == null ? terms.daysLate(today) : decided,
                    instant(row, "decided_at"),
                    Remarks.inOneLine(List.of((String[]) row.getArray("remarks").getArray())));
        };
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
