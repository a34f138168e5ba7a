package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.List;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.UseOfConsent;
import nastavnik.participant.Engagement;
import nastavnik.participant.Engagements;
import org.springframework.stereotype.Component;

/** Tells the participants' cards which days belong to pairs, and ends the pairs whose ground is withdrawn. */
@Component
class PairEngagements implements Engagements, UseOfConsent {

    private final MentorPairRepository repository;
    private final MentorPairs pairs;

    PairEngagements(MentorPairRepository repository, MentorPairs pairs) {
        this.repository = repository;
        this.pairs = pairs;
    }

    @Override
    public List<Engagement> of(long participantId) {
        return repository.engagements(participantId);
    }

    @Override
    public int stop(long participantId, ConsentKind withdrawn, LocalDate day) {
        return withdrawn == ConsentKind.DISSEMINATION
                ? 0
                : pairs.breakOff(repository.openOf(participantId, withdrawn == ConsentKind.MENTORING), day);
    }
}
