package nastavnik.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.erasure.Destruction;
import nastavnik.participant.Participants;
import nastavnik.retention.RetentionStore.Over;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces whose storing term ends, and destroys what was announced a month ago: one person a transaction. */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);

    private final RetentionStore store;
    private final Participants participants;
    private final Destruction destruction;
    private final CommitteeClock clock;
    private final TransactionTemplate transaction;

    RetentionRound(
            RetentionStore store,
            Participants participants,
            Destruction destruction,
            CommitteeClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.participants = participants;
        this.destruction = destruction;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Bean
    static RecurringTask<Void> retentionTask(org.springframework.beans.factory.ObjectProvider<RetentionRound> round) {
        return Tasks.recurring("retention", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> round.getObject().run());
    }

    /** @return of how many people the data was destroyed */
    int run() {
        var today = clock.today();
        List<Over> over = transaction.execute(status -> announced(today));
        var destroyed = 0;
        for (var each : over == null ? List.<Over>of() : over) {
            if (each.announcedOn() != null && !each.destroyedOn(today).isAfter(today) && destroy(each)) {
                destroyed++;
            }
        }
        return destroyed;
    }

    private List<Over> announced(LocalDate today) {
        var over = store.all(today);
        var ids = over.stream().map(Over::id).toList();
        store.recall(ids);
        store.announce(ids, today);
        return over;
    }

    private boolean destroy(Over over) {
        try {
            transaction.executeWithoutResult(status -> participants
                    .find(over.id(), Set.of(over.schoolId()))
                    .filter(each -> !each.erased())
                    .ifPresent(destruction::ofOver));
            return true;
        } catch (RuntimeException failed) {
            // the others must not wait for one; it is tried again in the next round
            LOG.error("The data of participant {} could not be destroyed", over.id(), failed);
            return false;
        }
    }
}
