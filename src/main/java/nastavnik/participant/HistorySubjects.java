package nastavnik.participant;

import java.util.List;
import java.util.Map;

/** What a room above keeps of a participant under numbers of its own: the person's history tells of it too. */
public interface HistorySubjects {

    /** @return ids by the kind of thing as the journal calls it */
    Map<String, List<Long>> journalled(long participantId);
}
