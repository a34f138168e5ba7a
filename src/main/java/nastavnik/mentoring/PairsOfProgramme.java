package nastavnik.mentoring;

import nastavnik.calendar.CommitteeClock;
import nastavnik.programme.ProgrammePairs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the programmes how many pairs and groups they have. */
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
                        select count(*) filter (where p.group_id is null),
                            count(*) filter (where p.group_id is null and pair_acts(p, :today)),
                            (select count(*) from mentor_group g where g.programme_id = :id)
                        from mentor_pair p where p.programme_id = :id
                        """)
                .param("id", programmeId)
                .param("today", clock.today())
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
