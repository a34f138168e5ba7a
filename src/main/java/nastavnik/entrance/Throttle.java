package nastavnik.entrance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import nastavnik.account.AccessChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Slows down guessing. Failures are counted in the database, for all portals together: 5 in a quarter of an hour for an
 * account from one address, 50 for it from all of them, 100 for an address, behind which all schools of a city may sit. Then one waits a minute, after each further failure
 * twice as long, at most a quarter of an hour; a quarter of an hour of peace and all is forgotten.
 */
@Component
class Throttle {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int LONGEST_WAIT = 15;
    private static final String ACCOUNT = "account:";

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose failures are counted, and how many may be. */
    record Subject(String name, int limit) {}

    /** From one address: whoever guesses elsewhere must not lock the owner out. */
    static Subject account(long accountId, String address) {
        return new Subject(ACCOUNT + accountId + ":" + address, 5);
    }

    /** From all addresses together, so that a thousand of them do not guess two hundred times as fast. */
    static Subject account(long accountId) {
        return new Subject(ACCOUNT + accountId, 50);
    }

    /** Somebody who does not exist. Only a digest is kept: people type their password here by mistake. */
    static Subject stranger(String typed, String address) {
        return new Subject(stranger(typed).name() + ":" + address, 5);
    }

    static Subject stranger(String typed) {
        return new Subject("typed:" + digest(typed.strip().toLowerCase(Locale.ROOT)), 50);
    }

    static Subject address(String address) {
        return new Subject("address:" + address, 100);
    }

    /** Letters asked for by one address. */
    static Subject letters(String address) {
        return new Subject("letters:" + address, 30);
    }

    /** Letters asked for by the same words, so that nobody's mailbox is flooded. */
    static Subject letter(String typed) {
        return new Subject("letter:" + digest(typed.strip().toLowerCase(Locale.ROOT)), 3);
    }

    /**
     * Counts an attempt by all subjects, before it is made.
     *
     * @throws TooManyAttemptsException where one of them has to wait; then none is counted
     */
    @Transactional
    public void enter(Subject... subjects) {
        for (Subject subject : subjects) {
            count(subject);
        }
    }

    /** Takes the attempt back, because it was none: the first subject starts afresh, the others lose only this one. */
    @Transactional
    public void passed(Subject first, Subject... others) {
        forget(first.name());
        for (Subject other : others) {
            jdbc.sql("""
                            update throttle set failures = greatest(failures - 1, 0),
                                shut_until = case when failures <= :limit then null else shut_until end
                            where subject = :subject
                            """)
                    .param("subject", other.name())
                    .param("limit", other.limit())
                    .update();
        }
    }

    /** Whoever has a new password or was unblocked signs in at once. */
    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void accessChanged(AccessChanged changed) {
        var subject = ACCOUNT + changed.accountId();
        forget(subject);
        jdbc.sql("delete from throttle where starts_with(subject, :subject)")
                .param("subject", subject + ":")
                .update();
    }

    @Scheduled(cron = "40 */10 * * * *")
    @Transactional
    public void sweep() {
        jdbc.sql("delete from throttle where last_at < :before and (shut_until is null or shut_until < :before)")
                .param("before", now().minus(MEMORY))
                .update();
    }

    private void count(Subject subject) {
        var failures = jdbc.sql("""
                        insert into throttle (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update set
                            failures = case when greatest(throttle.last_at, throttle.shut_until) < :forgotten then 1
                                else throttle.failures + 1 end,
                            last_at = :now, shut_until = null
                        where throttle.shut_until is null or throttle.shut_until <= :now
                        returning failures
                        """)
                .params(Map.of("subject", subject.name(), "now", now(), "forgotten", now().minus(MEMORY)))
                .query(Integer.class)
                .optional();
        if (failures.isEmpty()) {
            throw new TooManyAttemptsException(Duration.between(now(), shutUntil(subject)));
        }
        var over = failures.get() - subject.limit();
        if (over >= 0) {
            var minutes = over < 4 ? 1L << over : LONGEST_WAIT;
            jdbc.sql("update throttle set shut_until = :until where subject = :subject")
                    .param("until", now().plusMinutes(minutes))
                    .param("subject", subject.name())
                    .update();
        }
    }

    private OffsetDateTime shutUntil(Subject subject) {
        return jdbc.sql("select shut_until from throttle where subject = :subject")
                .param("subject", subject.name())
                .query(OffsetDateTime.class)
                .optional()
                .orElseGet(this::now);
    }

    private void forget(String subject) {
        jdbc.sql("delete from throttle where subject = :subject")
                .param("subject", subject)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String digest(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
