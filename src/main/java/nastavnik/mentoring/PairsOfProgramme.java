package nastavnik.mentoring;

import nastavnik.calendar.CommitteeClock;
import nastavnik.programme.ProgrammePairs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the programmes how many pairs they have. */
@Component
class PairsOfProgramme implements ProgrammePairs {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    PairsOfProgramme(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Count of(long programmeId) {
        return jdbc.sql("""
                        select count(*) as pairs,
                            count(*) filter (where starts_on <= :today
                                and coalesce(ended_on, planned_end, :today) >= :today) as running
                        from mentor_pair where programme_id = :id
                        """)
                .param("id", programmeId)
                .param("today", clock.today())
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
                .single();
    }
}
