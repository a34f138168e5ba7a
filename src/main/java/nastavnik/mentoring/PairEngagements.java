package nastavnik.mentoring;

import java.util.List;
import nastavnik.participant.Engagement;
import nastavnik.participant.Engagements;
import org.springframework.stereotype.Component;

/** Tells the participants' cards which days belong to pairs. */
@Component
class PairEngagements implements Engagements {

    private final MentorPairRepository pairs;

    PairEngagements(MentorPairRepository pairs) {
        this.pairs = pairs;
    }

    @Override
    public List<Engagement> of(long participantId) {
        return pairs.engagements(participantId);
    }
}
