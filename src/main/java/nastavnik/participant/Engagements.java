package nastavnik.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What participants are taken up by, as the room above knows it: a participant cannot leave in the middle of a pair. */
public interface Engagements {

    /** @return all of them, past and future, in any order */
    List<Engagement> of(long participantId);

    /** @return those of each, as {@link #of(long)}; nobody who has none is in it */
    Map<Long, List<Engagement>> of(Collection<Long> participantIds);
}
