package nastavnik.participant;

import java.util.List;

/** What participants are taken up by, as the room above knows it: a participant cannot leave in the middle of a pair. */
public interface Engagements {

    /** @return all of them, past and future, in any order */
    List<Engagement> of(long participantId);
}
