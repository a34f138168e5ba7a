package nastavnik.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing of links: after 20 in a quarter of an hour that open nothing, an address is told to wait that long instead
 * of that there is no such link. A link that opens something always does, for a whole school may sit behind one address; a code
 * is far too long to be guessed.
 */
@Component
@Transactional
class Knocks {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Knocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean tooMany(String address) {
        return jdbc.sql("""
                        select exists (select from survey_knock
                            where address = :address and misses >= :most and last_at > :forgotten)
                        """)
                .param("address", address)
                .param("most", MOST)
                .param("forgotten", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void miss(String address) {
        jdbc.sql("delete from survey_knock where last_at <= :forgotten")
                .param("forgotten", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into survey_knock (address, misses, last_at) values (:address, 1, :now)
                        on conflict (address) do update set misses = survey_knock.misses + 1, last_at = :now
                        """)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
