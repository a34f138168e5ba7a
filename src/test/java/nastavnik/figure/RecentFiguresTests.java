package nastavnik.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Figures are counted once for all who ask, anew behind their back, and never shown from before one's own change. */
class RecentFiguresTests {

    private record Question(String about) {}

    private static final Question TASKS = new Question("tasks");

    private final AtomicInteger counts = new AtomicInteger();
    private RecentFigures recent = new RecentFigures(Duration.ofHours(1));

    @BeforeEach
    void signIn() {
        signIn("17");
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
        recent.destroy();
    }

    @Test
    void countedOnceForAllWhoAskTheSame() {
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(1);
        assertThat(recent.of(new Question("tasks"), counts::incrementAndGet)).isEqualTo(1);
        assertThat(recent.of(new Question("reports"), counts::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void countedAnewAfterAnOwnChange() {
        recent.of(TASKS, counts::incrementAndGet);
        recent.forget();
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(2);
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void nobodyWaitsForAnothersChangeToBeCounted() {
        recent.of(TASKS, counts::incrementAndGet);
        recent.forget();
        signIn("18");
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(1);
        signIn("17");
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(2);
        signIn("18");
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void nothingIsForgottenWhereTheChangeIsUndone() {
        recent.of(TASKS, counts::incrementAndGet);
        TransactionSynchronizationManager.initSynchronization();
        try {
            recent.forget();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void whatWasBeingCountedWhenSomethingChangedIsNotShown() throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        try (var others = Executors.newSingleThreadExecutor()) {
            var other = others.submit(() -> recent.of(TASKS, () -> {
                begun.countDown();
                awaited(changed);
                return "before";
            }));
            begun.await();
            recent.forget();
            changed.countDown();
            assertThat(other.get()).isEqualTo("before");
        }
        assertThat(recent.of(TASKS, () -> "after")).isEqualTo("after");
    }

    @Test
    @Timeout(20)
    void nobodyWaitsForOldFiguresToBeCountedAnew() throws InterruptedException {
        recent.destroy();
        recent = new RecentFigures(Duration.ofSeconds(1));
        var asked = new CountDownLatch(1);
        Supplier<Integer> count = () -> {
            var number = counts.incrementAndGet();
            if (number > 1) {
                awaited(asked);
            }
            return number;
        };
        assertThat(recent.of(TASKS, count)).isEqualTo(1);
        Thread.sleep(1100);
        assertThat(recent.of(TASKS, count)).isEqualTo(1);
        asked.countDown();
        while (recent.of(TASKS, count) == 1) {
            Thread.onSpinWait();
        }
        assertThat(recent.of(TASKS, count)).isGreaterThan(1);
    }

    @Test
    void countedAlwaysWhereNoneAreKept() {
        recent.destroy();
        recent = new RecentFigures(Duration.ZERO);
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(1);
        assertThat(recent.of(TASKS, counts::incrementAndGet)).isEqualTo(2);
    }

    private static void signIn(String person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new TestingAuthenticationToken(person, "")));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
