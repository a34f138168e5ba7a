package nastavnik.turnout;

import java.util.Collection;
import java.util.List;
import nastavnik.report.Lateness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How completely quarters were reported, by groups of schools. Only schools that owe a report are counted, anywhere. */
@Component
@Transactional(readOnly = true)
public class Turnout {

    /** What schools are grouped by. */
    public enum By {
        DISTRICT("s.district"),
        TYPE("s.type");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * A group of schools in a quarter: {@code expected = received + missing}, {@code received = onTime + late}.
     *
     * @param group the district, empty for schools without one, or a name of {@link nastavnik.school.SchoolType}
     * @param nil answered «нет данных» and not returned, counted among received too
     */
    public record Share(
            long periodId,
            String group,
            long expected,
            long received,
            long onTime,
            long late,
            long nil,
            long missing) {}

    private final JdbcClient jdbc;

    Turnout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the shares of these periods, groups in Russian order; one statement */
    public List<Share> of(Collection<Long> periodIds, By by) {
        return jdbc.sql("""
                        select r.period_id, COLUMN as grouped, count(*) as expected,
                            count(*) filter (where RECEIVED) as received,
                            count(*) filter (where ON_TIME) as on_time,
                            count(*) filter (where LATE) as late,
                            count(*) filter (where r.no_data and r.state in ('SUBMITTED', 'ACCEPTED')) as nil,
                            count(*) filter (where r.first_submitted_at is null) as missing
                        from quarter_report r join school s on s.id = r.school_id
                        where r.owed and r.period_id = any(:periods)
                        group by r.period_id, COLUMN
                        order by COLUMN, r.period_id
                        """.replace("COLUMN", by.column)
                        .replace("RECEIVED", Lateness.RECEIVED)
                        .replace("ON_TIME", Lateness.ON_TIME)
                        .replace("LATE", Lateness.LATE))
                .param("periods", periodIds.toArray(Long[]::new))
                .query((row, number) -> new Share(
                        row.getLong("period_id"),
                        row.getString("grouped"),
                        row.getLong("expected"),
                        row.getLong("received"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("nil"),
                        row.getLong("missing")))
                .list();
    }
}
