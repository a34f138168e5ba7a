package nastavnik.consent;

import static nastavnik.consent.ConsentRefused.refuse;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.ConsentRefused.Rule;
import nastavnik.journal.Journal;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws consents, and with them all that stands on them (152-ФЗ, article 21, part 5). */
@Component
@Transactional
public class Withdrawals {

    private final ConsentRepository repository;
    private final Consents consents;
    private final Participants participants;
    private final List<UseOfConsent> uses;
    private final CommitteeClock clock;
    private final Journal journal;

    Withdrawals(
            ConsentRepository repository,
            Consents consents,
            Participants participants,
            List<UseOfConsent> uses,
            CommitteeClock clock,
            Journal journal) {
        this.repository = repository;
        this.consents = consents;
        this.participants = participants;
        this.uses = uses;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Withdraws what is on file for one purpose and ends all that stands on it, at once; the caller has found whose
     * participant it is.
     *
     * @param day on which the withdrawal came; what was given after it stays
     * @return how many pairs that ended
     * @throws RuntimeException where there is nothing to withdraw or the day does not fit
     */
    public int withdraw(Participant participant, ConsentKind kind, LocalDate day, WithdrawalWay way) {
        var today = clock.today();
        var papers = repository.of(participant.id()).stream()
                .filter(each ->
                        each.withdrawnOn() == null && !each.paper().givenOn().isAfter(day))
                .toList();
        refuse(papers.stream().noneMatch(each -> each.paper().kind() == kind), Rule.NOTHING_TO_WITHDRAW);
        // Without processing nothing else may be done with the data either.
        papers.stream()
                .filter(each -> kind == ConsentKind.PROCESSING || each.paper().kind() == kind)
                .forEach(each -> each.withdraw(day, way, today));
        journal.write(
                "consent.withdrawn",
                ConsentService.SUBJECT,
                participant.id(),
                participant.school().id(),
                consents.words(kind) + ", " + Dates.compact(day));
        repository.flush();
        var ended = uses.stream()
                .mapToInt(each -> each.stop(participant.id(), kind, day))
                .sum();
        if (kind == ConsentKind.PROCESSING && !consents.cover(participant)) {
            participants.stop(participant, day);
        }
        return ended;
    }
}
