package nastavnik.figure;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether who acts sees his own act in the figures that are kept for some seconds. To be asked within a transaction. */
public final class Forgotten {

    private Forgotten() {}

    /** @return whether figures will be forgotten by this act, when its transaction ends */
    public static boolean by(Runnable act) {
        var before = TransactionSynchronizationManager.getSynchronizations();
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
        try {
            act.run();
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .anyMatch(each -> each.getClass().getEnclosingClass() == RecentFigures.class);
        } finally {
            before.forEach(TransactionSynchronizationManager::registerSynchronization);
        }
    }
}
