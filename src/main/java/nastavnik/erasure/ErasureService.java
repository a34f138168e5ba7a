package nastavnik.erasure;

import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.Consents;
import nastavnik.erasure.ErasureArchive.Kind;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.participant.Engagements;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys, once and for good, and keeps the papers that prove it. */
@Service
@Transactional
class ErasureService {

    private static final String SUBJECT = "Participant";
    private final ErasureRepository repository;
    private final ErasureArchive archive;
    private final ErasurePapers papers;
    private final Participants participants;
    private final Engagements engagements;
    private final Destruction destruction;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    ErasureService(
            ErasureRepository repository,
            ErasureArchive archive,
            ErasurePapers papers,
            Participants participants,
            Engagements engagements,
            Destruction destruction,
            CommitteeClock clock,
            Journal journal,
            Sight sight) {
        this.repository = repository;
        this.archive = archive;
        this.papers = papers;
        this.participants = participants;
        this.engagements = engagements;
        this.destruction = destruction;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    Page<ErasureRow> list(SignedIn me, Pageable asked) {
        Page<ErasureRow> page = me.schoolIds().isEmpty() ? Page.empty(asked) : repository.list(me.schoolIds(), asked);
        me.schoolIds().forEach(id -> journal.write("erasure.listed", SUBJECT, null, id, sight.of(page)));
        return page;
    }

    /** @throws NotFoundException where there is no such participant of the own school, or it is done already */
    ErasureOffer offer(SignedIn me, long participantId) {
        var participant = find(me, participantId);
        journal.write(
                "erasure.read", SUBJECT, participantId, participant.school().id(), "");
        var stoppedOn = participant.stoppedOn();
        return new ErasureOffer(
                participantId,
                participant.fullName(),
                participant.school().shortName(),
                reason(participant),
                stoppedOn == null ? "" : Dates.full(stoppedOn.plusDays(Consents.DAYS_TO_ERASE)),
                destruction.what(participant));
    }

    /** @return who signs the act first: the director as the register has it */
    @Nullable
    String director(SignedIn me, long participantId) {
        var name = find(me, participantId).school().directorName();
        return name.isBlank() ? null : papers.say("erasure.director", name);
    }

    /**
     * Destroys what tells who it was. The journal's entries of the past name nobody and stay.
     *
     * @return id of the act
     */
    long erase(SignedIn me, long participantId, ErasureForm form) {
        var participant = find(me, participantId);
        return destruction.of(participant, reason(participant), form.commission(), me);
    }

    /** @throws NotFoundException where there is no such act of the own school */
    byte[] paper(SignedIn me, long erasureId, Kind kind) {
        var erasure = (me.schoolIds().isEmpty()
                        ? java.util.Optional.<Erasure>empty()
                        : repository.find(erasureId, me.schoolIds()))
                .orElseThrow(NotFoundException::new);
        var participant = erasure.participant();
        journal.write(
                "erasure.exported",
                SUBJECT,
                participant.id(),
                participant.school().id(),
                "");
        return archive.read(erasureId, kind);
    }

    private static ErasureReason reason(Participant participant) {
        return participant.stoppedOn() == null ? ErasureReason.PURPOSE_ACHIEVED : ErasureReason.WITHDRAWN;
    }

    /** Somebody who takes part is not erased: the consent is withdrawn, or the person has left and no pair goes on. */
    private Participant find(SignedIn me, long id) {
        var today = clock.today();
        var participant = participants
                .find(id, me.schoolIds())
                .filter(each -> !each.erased())
                .orElseThrow(NotFoundException::new);
        var open = engagements.of(id).stream()
                .anyMatch(each -> each.to() == null || each.to().isAfter(today));
        if (participant.stoppedOn() == null && (!participant.leftBefore(today) || open)) {
            throw new ConflictException("The participant takes part");
        }
        return participant;
    }
}
