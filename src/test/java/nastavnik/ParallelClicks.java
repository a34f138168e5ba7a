package nastavnik;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two clicks of which neither has ended when the other begins: both are held up by a lock until both wait. */
public final class ParallelClicks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public ParallelClicks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param lock query that takes the lock
     * @return both answers, given after the lock was let go
     */
    public <T> List<T> whileHeld(String lock, Callable<T> click) throws Exception {
        return whileHeld(lock, click, click);
    }

    /** The same with a click each. */
    public <T> List<T> whileHeld(String lock, Callable<T> one, Callable<T> other) throws Exception {
        try (var browsers = Executors.newFixedThreadPool(2)) {
            List<Future<T>> clicks = transaction.execute(status -> {
                jdbc.sql(lock).query().listOfRows();
                var both = List.of(browsers.submit(one), browsers.submit(other));
                awaitBothWaiting();
                return both;
            });
            return List.of(
                    clicks.getFirst().get(PATIENCE.toSeconds(), TimeUnit.SECONDS),
                    clicks.getLast().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    private void awaitBothWaiting() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                < 2) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Nobody waits");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
