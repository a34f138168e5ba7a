package nastavnik.figure;

import com.github.benmanes.caffeine.cache.Cache;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures over all tasks, reports or schools, kept for some seconds: counting them costs more than the rest of a page
 * (docs/decisions/0106). Who changes what is counted sees it at once; everybody else when they are counted anew, which happens
 * behind the back of those who ask. What a job changes everybody sees at once.
 */
@Component
public class RecentFigures implements DisposableBean {

    private static final int MOST = 256;

    /** Figures nobody has asked for during so many times their age are not shown any more: the next who asks waits for new ones. */
    private static final int FORGOTTEN_AFTER = 6;

    /** So many times as long as a count behind somebody's back took, the next one waits: a fifth of one processor is enough for them. */
    private static final int PAUSE = 4;

    private static final int PEOPLE = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final AtomicLong changes = new AtomicLong();

    /** The number of the last change made by nobody who is signed in: everybody sees it at once. */
    private final AtomicLong changedByNobody = new AtomicLong();

    /** The number of the last change each person made, far longer than any figures are shown. */
    private final Cache<String, Long> changed = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(PEOPLE)
            .build();

    private final TransactionSynchronization afterwards = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            remember();
        }
    };

    private final ExecutorService behind;
    private final LoadingCache<Asked, Counted> counted;

    /** @param age after which figures are counted anew when somebody asks; none are kept where it is 0 */
    RecentFigures(@Value("${nastavnik.figures-age:5s}") Duration age) {
        // One at a time: who reads pages needs the other processors
        this.behind = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("figures").factory());
        var kept = Caffeine.newBuilder()
                .expireAfterWrite(age.multipliedBy(FORGOTTEN_AFTER))
                .maximumSize(MOST)
                .executor(count -> behind.execute(() -> unhurried(count)));
        if (age.isPositive()) {
            kept.refreshAfterWrite(age);
        }
        this.counted = kept.build(this::count);
    }

    /**
     * @param question everything the figures depend on; one type of question has one type of answer
     * @param count counts them, once for all who ask meanwhile, in any thread: it may use neither the transaction nor the person of
     *     who asks, nor ask here for other figures
     * @return what was counted some seconds ago, and after the last change the person who asks has made in this portal
     */
    @SuppressWarnings("unchecked") // by the question's type
    public <T> T of(Record question, Supplier<T> count) {
        var asked = new Asked(question, count);
        var own = ownChange();
        var found = counted.get(asked);
        if (found.changes < own) {
            found = counted.asMap()
                    .compute(asked, (known, other) -> other == null || other.changes < own ? count(asked) : other);
        }
        return (T) found.answer;
    }

    /** To be called by who changes what is counted: nothing counted before the transaction ends is shown to that person after it. */
    public void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            remember();
            return;
        }
        // the same one: once for a transaction, however much it changes
        TransactionSynchronizationManager.registerSynchronization(afterwards);
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }

    private void remember() {
        var change = changes.incrementAndGet();
        var person = person();
        if (person == null) {
            changedByNobody.set(change);
        } else {
            changed.put(person, change);
        }
    }

    private long ownChange() {
        var person = person();
        var change = person == null ? null : changed.getIfPresent(person);
        return Math.max(changedByNobody.get(), change == null ? 0 : change);
    }

    private static @Nullable String person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getName();
    }

    private Counted count(Asked asked) {
        // before it is counted: what is committed meanwhile may be missing
        var known = changes.get();
        return new Counted(known, asked.count.get());
    }

    private static void unhurried(Runnable count) {
        var begun = System.nanoTime();
        count.run();
        try {
            Thread.sleep(Duration.ofNanos(System.nanoTime() - begun).multipliedBy(PAUSE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** An answer that knows of so many changes. */
    private record Counted(long changes, Object answer) {}

    /** A question is the same whoever counts its answer. */
    private static final class Asked {

        private final Record question;
        private final Supplier<?> count;

        Asked(Record question, Supplier<?> count) {
            this.question = question;
            this.count = count;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked that && question.equals(that.question);
        }

        @Override
        public int hashCode() {
            return question.hashCode();
        }
    }
}
