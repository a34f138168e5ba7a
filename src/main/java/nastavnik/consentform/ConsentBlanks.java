package nastavnik.consentform;

import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.journal.Journal;
import nastavnik.office.WordFile;
import nastavnik.participant.Participants;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom a blank is for; the name leaves the portal in it, so the journal tells of it. */
@Service
@Transactional
class ConsentBlanks {

    private final Participants participants;
    private final ConsentBlank blank;
    private final Journal journal;

    ConsentBlanks(Participants participants, ConsentBlank blank, Journal journal) {
        this.participants = participants;
        this.blank = blank;
        this.journal = journal;
    }

    String name(ConsentKind kind) {
        return blank.name(kind);
    }

    /**
     * @throws NotFoundException where there is no such participant in the person's schools, or the name may be used no longer: who
     *     consents anew after a withdrawal fills in an empty blank by hand
     */
    WordFile of(SignedIn me, long participantId, ConsentKind kind) {
        var participant = participants.inUse(participantId, me.schoolIds()).orElseThrow(NotFoundException::new);
        journal.write(
                "consent.blank",
                "Participant",
                participantId,
                participant.school().id(),
                blank.name(kind));
        return blank.of(kind, participant);
    }
}
