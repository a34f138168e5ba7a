package nastavnik.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures over all tasks or reports, kept for some seconds: counting them costs more than the rest of a page
 * (docs/decisions/0106). Who changes one sees it in the figures at once; what changes elsewhere shows when they are counted
 * anew.
 */
@Component
public class RecentFigures {

    private static final int MOST = 256;

    private final Cache<Object, Object> counted;

    /** @param age how old figures may be when they are shown; none are kept where it is 0 */
    RecentFigures(@Value("${nastavnik.figures-age:5s}") Duration age) {
        this.counted =
                Caffeine.newBuilder().expireAfterWrite(age).maximumSize(MOST).build();
    }

    /**
     * @param question everything the figures depend on; one type of question has one type of answer
     * @param count counts them, once for all who ask meanwhile
     * @return what was counted, some seconds ago at most
     */
    @SuppressWarnings("unchecked") // by the question's type
    public <T> T of(Record question, Supplier<T> count) {
        return (T) counted.get(question, key -> count.get());
    }

    /** To be called by who changes what is counted: what was counted before its transaction ends is forgotten then. */
    public void forget() {
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
}
