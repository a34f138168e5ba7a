package nastavnik.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nastavnik.roadmap.RoadmapCard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The figures of the roadmaps in force, kept for some seconds: counting all its tasks costs more than the rest of a page. Who
 * changes a task sees it in the figures at once; what changes elsewhere shows when they are counted anew.
 */
@Component
class RecentProgress {

    private static final int MOST = 16;

    private final Cache<Key, List<RoadmapProgress>> counted;

    /** @param age how old figures may be when they are shown; none are kept where it is 0 */
    RecentProgress(@Value("${nastavnik.execution.figures-age:5s}") Duration age) {
        this.counted =
                Caffeine.newBuilder().expireAfterWrite(age).maximumSize(MOST).build();
    }

    /** @param count counts them, once for all who ask meanwhile */
    List<RoadmapProgress> of(List<RoadmapCard> roadmaps, LocalDate day, Supplier<List<RoadmapProgress>> count) {
        return counted.get(new Key(roadmaps, day), key -> count.get());
    }

    /** To be called by who changes tasks: what was counted before its transaction ends is forgotten then. */
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            counted.invalidateAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                counted.invalidateAll();
            }
        });
    }

    /** Cards carry their version: a roadmap that has changed is counted anew. */
    private record Key(List<RoadmapCard> roadmaps, LocalDate day) {}
}
