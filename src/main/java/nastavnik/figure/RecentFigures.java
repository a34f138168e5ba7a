package nastavnik.figure;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures over all tasks or reports, kept for some seconds: counting them costs more than the rest of a page
 * (docs/decisions/0106). Who changes one sees it in the figures at once; what changes elsewhere shows when they are counted
 * anew, which happens behind the back of those who ask.
 */
@Component
public class RecentFigures implements DisposableBean {

    private static final int MOST = 256;

    /** Figures nobody has asked for during so many times their age are not shown any more: the next who asks waits for new ones. */
    private static final int FORGOTTEN_AFTER = 6;

    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService behind;
    private final LoadingCache<Counted, Object> counted;

    /** @param age after which figures are counted anew when somebody asks; none are kept where it is 0 */
    RecentFigures(@Value("${nastavnik.figures-age:5s}") Duration age) {
        // One at a time: who reads pages needs the other processors
        this.behind = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("figures").factory());
        var kept = Caffeine.newBuilder()
                .expireAfterWrite(age.multipliedBy(FORGOTTEN_AFTER))
                .maximumSize(MOST)
                .executor(behind);
        if (age.isPositive()) {
            kept.refreshAfterWrite(age);
        }
        this.counted = kept.build(asked -> asked.count.get());
    }

    /**
     * @param question everything the figures depend on; one type of question has one type of answer
     * @param count counts them, once for all who ask meanwhile, in any thread: it may use neither the transaction nor the person of
     *     who asks
     * @return what was counted after the last change made here, some seconds ago
     */
    @SuppressWarnings("unchecked") // by the question's type
    public <T> T of(Record question, Supplier<T> count) {
        return (T) counted.get(new Counted(changes.get(), question, count));
    }

    /** To be called by who changes what is counted: nothing counted before its transaction ends is shown after it. */
    public void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changes.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }

    /** A question after so many changes. What a count begun before the last change brings is asked for by nobody. */
    private static final class Counted {

        private final long changes;
        private final Record question;
        private final Supplier<?> count;

        Counted(long changes, Record question, Supplier<?> count) {
            this.changes = changes;
            this.question = question;
            this.count = count;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Counted that && changes == that.changes && question.equals(that.question);
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(changes) + question.hashCode();
        }
    }
}
