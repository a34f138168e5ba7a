package nastavnik.committee;

import nastavnik.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the committee's card; who may do so the caller has declared. */
@Service
@Transactional(readOnly = true)
public class CommitteeService {

    private final CommitteeRepository committees;
    private final CommitteeOffice office;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CommitteeService(
            CommitteeRepository committees, CommitteeOffice office, Journal journal, ApplicationEventPublisher events) {
        this.committees = committees;
        this.office = office;
        this.journal = journal;
        this.events = events;
    }

    /** @return the card as the database has it now, with its version */
    CommitteeForm form() {
        var committee = committees.findById(Committee.ONLY).orElseThrow();
        return CommitteeForm.of(committee.card(), committee.version());
    }

    /**
     * Takes over the whole card; everybody sees it from then on.
     *
     * @param version the one the page was opened with
     * @throws ObjectOptimisticLockingFailureException where the card has been changed since
     */
    @Transactional
    public void revise(String version, CommitteeCard card) {
        var committee = committees.findById(Committee.ONLY).orElseThrow();
        if (!version.equals(Integer.toString(committee.version()))) {
            throw new ObjectOptimisticLockingFailureException(Committee.class, Committee.ONLY);
        }
        var policyBefore = committee.card().shiftPolicy();
        committee.revise(card);
        journal.write("committee.revised", "Committee", Committee.ONLY, null, card.shortName());
        if (card.shiftPolicy() != policyBefore) {
            events.publishEvent(new ShiftPolicyChanged(card.shiftPolicy()));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                office.forget();
            }
        });
    }
}
