package nastavnik.credential;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses of accounts, by which a program reads without signing in. They last until they are replaced or revoked. Of an
 * address only a digest is kept; revoked, replaced and invented ones are told apart to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SecretAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecretAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the secret of the account's new address, not to be had again; an older one opens nothing from now on */
    public String make(long accountId) {
        var code = LinkCode.random();
        jdbc.sql("""
                        insert into secret_address (account_id, digest, made_at) values (:accountId, :digest, :now)
                        on conflict (account_id) do update set digest = excluded.digest, made_at = excluded.made_at
                        """)
                .param("accountId", accountId)
                .param("digest", code.digest())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return code.grouped();
    }

    /** @return the account whose address has this secret */
    public Optional<Long> find(String secret) {
        return LinkCode.read(secret)
                .flatMap(code -> jdbc.sql("select account_id from secret_address where digest = :digest")
                        .param("digest", code.digest())
                        .query(Long.class)
                        .optional());
    }

    /** @return since when the account has the address it has; empty where it has none */
    public Optional<Instant> madeAt(long accountId) {
        return jdbc.sql("select made_at from secret_address where account_id = :accountId")
                .param("accountId", accountId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Makes the address open nothing. @return whether there was one */
    public boolean revoke(long accountId) {
        return jdbc.sql("delete from secret_address where account_id = :accountId")
                        .param("accountId", accountId)
                        .update()
                > 0;
    }
}
