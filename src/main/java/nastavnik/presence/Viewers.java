package nastavnik.presence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has which report open. A note that is not renewed is void after {@link #PATIENCE}. */
@Component
@Transactional
public class Viewers {

    static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    Viewers(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the person has the report open; whoever comes back within some minutes has never left. */
    public void note(long reportId, SignedIn me) {
        var now = clock.now();
        jdbc.sql("delete from report_viewer where seen_at < :old")
                .param("old", at(now.minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into report_viewer as v (report_id, account_id, name, since, seen_at)
                        values (:report, :account, :name, :now, :now)
                        on conflict (report_id, account_id) do update set
                            since = case when v.seen_at < :void then excluded.since else v.since end,
                            seen_at = excluded.seen_at, name = excluded.name
                        """)
                .param("report", reportId)
                .param("account", me.accountId())
                .param("name", me.fullName())
                .param("now", at(now))
                .param("void", at(now.minus(PATIENCE)))
                .update();
    }

    /** Forgets that the person has the report open: he has decided. */
    public void leave(Collection<Long> reportIds, SignedIn me) {
        jdbc.sql("delete from report_viewer where account_id = :account and report_id = any(:reports)")
                .param("account", me.accountId())
                .param("reports", reportIds.toArray(Long[]::new))
                .update();
    }

    /** @return who else has these reports open, whoever came first before the others; one statement */
    @Transactional(readOnly = true)
    public Map<Long, List<Viewer>> others(Collection<Long> reportIds, SignedIn me) {
        var others = new HashMap<Long, List<Viewer>>();
        jdbc.sql("""
                        select report_id, name, since from report_viewer
                        where report_id = any(:reports) and account_id <> :account and seen_at >= :void
                        order by since, account_id
                        """)
                .param("reports", reportIds.toArray(Long[]::new))
                .param("account", me.accountId())
                .param("void", at(clock.now().minus(PATIENCE)))
                .query(row -> {
                    others.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(new Viewer(
                                    row.getString("name"),
                                    row.getTimestamp("since").toInstant()));
                });
        return others;
    }

    private static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
