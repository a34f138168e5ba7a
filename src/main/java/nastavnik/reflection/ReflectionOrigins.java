package nastavnik.reflection;

import java.util.Collection;
import java.util.Optional;
import nastavnik.practice.PracticeOrigins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads from a card of the register back to the pair it was written from, for the pair's own school only. */
@Component
class ReflectionOrigins implements PracticeOrigins {

    private final JdbcClient jdbc;

    ReflectionOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> path(long practiceId, Collection<Long> schoolIds) {
        return jdbc.sql("""
                        select r.pair_id from reflection r join mentor_pair p on p.id = r.pair_id
                        where r.practice_id = :id and p.school_id = any(:schoolIds)
                        """)
                .param("id", practiceId)
                .param("schoolIds", schoolIds.toArray(Long[]::new))
                .query(Long.class)
                .optional()
                .map(pair -> "/mentor-pairs/" + pair + "/reflection");
    }
}
