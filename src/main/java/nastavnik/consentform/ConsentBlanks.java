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

    /** @throws NotFoundException where there is no such participant in use in the person's schools */
    WordFile of(SignedIn me, long participantId, ConsentKind kind) {
        var participant = participants
                .find(participantId, me.schoolIds())
                .filter(each -> !each.erased())
                .orElseThrow(NotFoundException::new);
        journal.write(
                "consent.blank",
                "Participant",
                participantId,
                participant.school().id(),
                blank.name(kind));
        return blank.of(kind, participant);
    }
}
