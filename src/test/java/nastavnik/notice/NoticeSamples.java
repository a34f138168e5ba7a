package nastavnik.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages for tests of pages. */
public final class NoticeSamples {

    private NoticeSamples() {}

    /** As many messages to a person, in the portal only. */
    public static void told(JdbcClient jdbc, long accountId, int count, Instant now) {
        jdbc.sql("""
                        insert into notice (account_id, event_key, kind, subject, text, path, made_at, mail, digest, address)
                        select :account, 'sample-' || n, 'REPORT_ACCEPTED', 'Отчёт принят ' || n, 'Больше ничего делать не нужно.',
                            '/reports/' || n, :now, 'PORTAL', false, '' from generate_series(1, :count) n
                        on conflict do nothing
                        """)
                .param("account", accountId)
                .param("count", count)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A message that waits for the one letter of a day; those of reports are of one report. */
    static void waiting(JdbcClient jdbc, long accountId, String kind, String subject, Instant now) {
        jdbc.sql("""
                        insert into notice (account_id, event_key, kind, subject, text, path, made_at, mail, digest, address, next_at)
                        values (:account, :kind, :kind, :subject, 'Текст', :path, :now, 'WAITING', true, 'anna@example.ru', :now)
                        """)
                .param("account", accountId)
                .param("kind", kind)
                .param("subject", subject)
                .param("path", kind.startsWith("REPORT_") ? "/reports/1" : "/" + kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A message whose letter the recipient's server has refused. */
    public static long refused(JdbcClient jdbc, long accountId, Instant now) {
        return jdbc.sql("""
                        insert into notice (account_id, event_key, kind, subject, text, path, made_at, mail, digest, address,
                            attempts, failure, answer)
                        values (:account, 'refused', 'REPORT_ACCEPTED', 'Отчёт принят', 'Текст', '/reports/1', :now, 'FAILED',
                            false, 'old@example.ru', 1, 'REFUSED', '550 5.1.1 no such user') returning id
                        """)
                .param("account", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
