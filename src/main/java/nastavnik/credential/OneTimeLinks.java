package nastavnik.credential;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links of accounts. Of a link only a digest is kept; expired, used, replaced and invented codes are told apart
 * to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link for the account; an older one of the same purpose opens nothing from now on. */
    public OneTimeLink make(long accountId, LinkPurpose purpose) {
        var code = LinkCode.random();
        var expiresAt = clock.instant().plus(purpose.life());
        jdbc.sql("""
                        insert into one_time_link (account_id, purpose, digest, expires_at)
                        values (:accountId, :purpose, :digest, :expiresAt)
                        on conflict (account_id, purpose) do update
                        set digest = excluded.digest, expires_at = excluded.expires_at
                        """)
                .param("accountId", accountId)
                .param("purpose", purpose.name())
                .param("digest", code.digest())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return new OneTimeLink(purpose, code.grouped(), expiresAt);
    }

    /** @return the account the code would open, without using it up; letters' scanners follow links too */
    public Optional<Long> find(LinkPurpose purpose, String typed) {
        return LinkCode.read(typed).flatMap(code -> jdbc.sql("""
                                select account_id from one_time_link
                                where purpose = :purpose and digest = :digest and expires_at > :now
                                """)
                .param("purpose", purpose.name())
                .param("digest", code.digest())
                .param("now", now())
                .query(Long.class)
                .optional());
    }

    /** Uses the code up, also when two try at the same moment. @return the account it has opened */
    public Optional<Long> redeem(LinkPurpose purpose, String typed) {
        return LinkCode.read(typed).flatMap(code -> jdbc.sql("""
                                delete from one_time_link
                                where purpose = :purpose and digest = :digest and expires_at > :now
                                returning account_id
                                """)
                .param("purpose", purpose.name())
                .param("digest", code.digest())
                .param("now", now())
                .query(Long.class)
                .optional());
    }

    /** Makes all links of the account open nothing. @return whether there was any */
    public boolean revoke(long accountId) {
        return jdbc.sql("delete from one_time_link where account_id = :accountId")
                        .param("accountId", accountId)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
