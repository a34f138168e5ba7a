package nastavnik.demo;

import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The messages that came of what the other parts did, as they would be by now: old ones are read, and no letter about the
 * past goes out, should a mail server be there.
 */
@Component
@Profile("demo")
@Order(90)
class NoticesPart implements DemoPart {

    private static final Duration FRESH = Duration.ofDays(10);

    private final JdbcClient jdbc;
    private final DemoClock clock;

    NoticesPart(JdbcClient jdbc, DemoClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from notice where read_at is not null)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        jdbc.sql("update notice set mail = 'PORTAL', next_at = null where mail = 'WAITING'")
                .update();
        jdbc.sql("""
                        update notice n set read_at = made_at + interval '3 hours'
                        where made_at < :fresh
                            or id not in (select id from (select id, row_number() over (partition by account_id order by made_at desc) as place
                                from notice) latest where place <= 3)
                        """)
                .param("fresh", clock.present().minus(FRESH).atOffset(ZoneOffset.UTC))
                .update();
    }
}
