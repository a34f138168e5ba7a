package nastavnik.mentoringgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of groups, by two statements for any number of them. */
@Component
class GroupIndex {

    private static final String WANTED = """
            from (select g.*, case when g.ending = 'COMPLETED' then 'COMPLETED' when g.ending is not null then 'TERMINATED'
                        when g.order_date is null then 'UNCONFIRMED' when g.starts_on > :today then 'FORMED'
                        when g.planned_end < :today then 'EXPIRED' else 'ACTIVE' end as state
                    from mentor_group g where g.school_id in (:schools)) g
                join participant mentor on mentor.id = g.mentor_id join form_of_mentoring f on f.id = g.form_id
                join school s on s.id = g.school_id
            where (:state = '' or g.state = :state) and (:programme = 0 or g.programme_id = :programme)
            """;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    GroupIndex(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<GroupRow> list(Collection<Long> schools, GroupFilter filter, Pageable asked) {
        if (schools.isEmpty()) {
            return Page.empty(asked);
        }
        var rows = bound(
                        "select g.id, g.title, mentor.shown_name as mentor, f.name as form, g.starts_on, g.state,"
                                + " coalesce(g.ended_on, g.planned_end) as ends, g.order_number, g.order_date, s.short_name,"
                                + " (select count(*) from mentor_pair p where p.group_id = g.id"
                                + " and coalesce(p.ended_on, :today) >= :today) as members " + WANTED
                                + " order by g.ended_on is not null, g.title, g.id limit :limit offset :offset",
                        schools,
                        filter)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new GroupRow(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("mentor"),
                        row.getString("form"),
                        row.getInt("members"),
                        day(row, "starts_on"),
                        day(row, "ends"),
                        PairState.valueOf(row.getString("state")),
                        row.getString("order_number"),
                        day(row, "order_date"),
                        row.getString("short_name")))
                .list();
        var all = bound("select count(*) " + WANTED, schools, filter)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, all);
    }

    private JdbcClient.StatementSpec bound(String sql, Collection<Long> schools, GroupFilter filter) {
        return jdbc.sql(sql)
                .param("schools", schools)
                .param("state", String.valueOf(filter.state()))
                .param("programme", filter.programmeId())
                .param("today", clock.today());
    }

    private static String day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? "" : Dates.compact(day);
    }
}
