package nastavnik.participant;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.participant.ParticipantRefused.Rule;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every look at names is journalled (152-ФЗ), therefore reading writes too. */
@Service
@Transactional
class ParticipantService {

    /** Entries of a history; more than a school writes about one person in years. */
    private static final int HISTORY = 500;

    private final ParticipantRepository repository;
    private final Participants participants;
    private final Engagements engagements;
    private final List<Ties> ties;
    private final List<ParticipantNotes> notes;
    private final FormerSubjects subjects;
    private final CardChanges changes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;

    ParticipantService(
            ParticipantRepository repository,
            Participants participants,
            Engagements engagements,
            List<Ties> ties,
            List<ParticipantNotes> notes,
            FormerSubjects subjects,
            CardChanges changes,
            Schools schools,
            CommitteeClock clock,
            Journal journal) {
        this.repository = repository;
        this.participants = participants;
        this.engagements = engagements;
        this.ties = ties;
        this.notes = notes;
        this.subjects = subjects;
        this.changes = changes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
    }

    ParticipantView show(SignedIn me, long id) {
        var participant = find(me, id);
        journal.write(
                "participant.read", "Participant", id, participant.school().id(), "");
        return ParticipantView.of(
                participant,
                repository.consented(id, clock.today()),
                removable(id),
                notes.stream().flatMap(each -> each.of(participant).stream()).toList());
    }

    /** @return the card into which the one of that number went; empty where it is none of an own school's */
    Optional<Long> mergedInto(SignedIn me, long id) {
        return repository
                .mergedInto(id)
                .filter(to -> participants.find(to, me.schoolIds()).isPresent());
    }

    /** With what was done with cards that have been merged into this one, and with what the rooms above keep of the person, or kept. */
    ParticipantHistory history(SignedIn me, long id) {
        var participant = find(me, id);
        var things = new HashMap<String, Collection<Long>>();
        things.put(
                "Participant",
                Stream.concat(Stream.of(id), repository.mergedCards(id).stream())
                        .toList());
        things.putAll(subjects.all(id));
        var events = journal.of(things, HISTORY).stream()
                .map(entry -> new ParticipantHistory.Event(
                        Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action(), entry.details()))
                .toList();
        journal.write(
                "participant.historyRead",
                "Participant",
                id,
                participant.school().id(),
                "");
        return new ParticipantHistory(
                ParticipantView.of(participant, repository.consented(id, clock.today()), false, List.of()), events);
    }

    ParticipantForm form(SignedIn me, long id) {
        var participant = findInUse(me, id);
        journal.write(
                "participant.read", "Participant", id, participant.school().id(), "");
        return ParticipantForm.of(participant);
    }

    /** @throws ParticipantRefused where a rule of the card is broken */
    long register(SignedIn me, long schoolId, ParticipantCard card, boolean namesake) {
        var school =
                schools.find(schoolId).filter(each -> me.worksFor(schoolId)).orElseThrow(NotFoundException::new);
        refuseTheSame(schoolId, card, 0, namesake);
        return participants.register(school, card).id();
    }

    /**
     * @param version the one the page was opened with
     * @throws ObjectOptimisticLockingFailureException where the card has been changed since
     * @throws ParticipantRefused where a rule of the card is broken
     */
    void revise(SignedIn me, long id, String version, ParticipantCard card, boolean namesake) {
        var participant = findInUse(me, id);
        if (!version.equals(Integer.toString(participant.version()))) {
            throw new ObjectOptimisticLockingFailureException(Participant.class, id);
        }
        refuseTheSame(participant.school().id(), card, id, namesake);
        var changed = changes.words(participant.card(), card);
        participant.revise(card, engagements.of(id), clock.today());
        journal.write(
                "participant.revised", "Participant", id, participant.school().id(), changed);
    }

    /**
     * One person has one card in a school, or would count twice; another of the same name is let in once the school has said
     * that it is another.
     */
    private void refuseTheSame(long schoolId, ParticipantCard card, long except, boolean namesake) {
        var others = repository.namesakes(schoolId, card.fullName(), except);
        for (var other : others) {
            if (Objects.equals(other.card().birthDate(), card.birthDate())) {
                throw new ParticipantRefused(Rule.SAME_PERSON, other.id());
            }
        }
        if (!namesake && !others.isEmpty()) {
            throw new ParticipantRefused(Rule.NAMESAKE, others.getFirst().id());
        }
    }

    /** Removes a card that was made by mistake: nothing has been done with it yet. */
    void remove(SignedIn me, long id) {
        var participant = find(me, id);
        if (!removable(id)) {
            throw new ConflictException("Something needs the participant");
        }
        repository.delete(participant);
        journal.write(
                "participant.removed", "Participant", id, participant.school().id(), "");
    }

    /** @throws NotFoundException where it is no card of an own school that may be changed, whatever was typed for it */
    void require(SignedIn me, long id) {
        findInUse(me, id);
    }

    /** The card of somebody whose data may be used no longer is neither read nor changed. */
    private Participant findInUse(SignedIn me, long id) {
        var participant = find(me, id);
        if (participant.stoppedOn() != null) {
            throw new NotFoundException();
        }
        return participant;
    }

    private boolean removable(long id) {
        return engagements.of(id).isEmpty() && ties.stream().noneMatch(each -> each.hold(id));
    }

    private Participant find(SignedIn me, long id) {
        return participants.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }
}
