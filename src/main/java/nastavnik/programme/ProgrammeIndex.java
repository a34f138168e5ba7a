package nastavnik.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of programmes, each by one statement. */
@Component
@Transactional(readOnly = true)
class ProgrammeIndex {

    private final JdbcClient jdbc;

    ProgrammeIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The programme of a school that counts for the city: the one that has come farthest.
     *
     * @param programmes how many the school has that year
     * @param stage number of the last stage that has begun; 0 where none has
     */
    record Foremost(long schoolId, ProgrammeState state, int stage, int done, long programmes) {}

    /** @return the programmes of these schools, the newest first */
    List<ProgrammeRow> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select p.id, p.title, p.first_year, p.starts_on, p.ends_on, p.state, s.short_name,
                                    (select count(*) from programme_stage g
                                        where g.programme_id = p.id and g.done_on is not null) as done,
                                    (select coalesce(max(array_position(:stages::text[], g.stage::text)), 0)
                                        from programme_stage g where g.programme_id = p.id) as stage,
                                    (select count(*) from mentor_pair m
                                        where m.programme_id = p.id and m.group_id is null) as pairs,
                                    (select count(*) from mentor_group g where g.programme_id = p.id) as groups
                                from programme p join school s on s.id = p.school_id
                                where p.school_id in (:schoolIds)
                                order by p.first_year desc, s.short_name, p.title, p.id
                                """)
                        .param("stages", stages())
                        .param("schoolIds", schoolIds)
                        .query((row, number) -> row(row))
                        .list();
    }

    private static ProgrammeRow row(ResultSet row) throws SQLException {
        return new ProgrammeRow(
                row.getLong("id"),
                row.getString("title"),
                new SchoolYear(row.getInt("first_year")).toString(),
                Dates.span(new Interval(
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class))),
                ProgrammeState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("stage"),
                row.getLong("pairs"),
                row.getLong("groups"),
                row.getString("short_name"));
    }

    /** @return what each school that has a programme that year has come to; cancelled ones count only where there is no other */
    List<Foremost> foremost(SchoolYear year) {
        return jdbc.sql("""
                        select distinct on (p.school_id) p.school_id, p.state, g.stage, g.done,
                            count(*) over (partition by p.school_id) as programmes
                        from programme p cross join lateral (
                            select coalesce(max(array_position(:stages::text[], stage::text)), 0) as stage, count(done_on) as done
                            from programme_stage where programme_id = p.id) g
                        where p.first_year = :year
                        order by p.school_id,
                            array_position(array['FINISHED', 'RUNNING', 'DRAFT', 'CANCELLED'], p.state::text),
                            g.stage desc, p.id
                        """)
                .param("stages", stages())
                .param("year", year.firstYear())
                .query((row, number) -> new Foremost(
                        row.getLong("school_id"),
                        ProgrammeState.valueOf(row.getString("state")),
                        row.getInt("stage"),
                        row.getInt("done"),
                        row.getLong("programmes")))
                .list();
    }

    /** @return the school years that have programmes, the newest first */
    List<SchoolYear> years() {
        return jdbc.sql("select distinct first_year from programme order by 1 desc")
                .query((row, number) -> new SchoolYear(row.getInt(1)))
                .list();
    }

    private static String[] stages() {
        return Arrays.stream(ProgrammeStage.values()).map(Enum::name).toArray(String[]::new);
    }
}
