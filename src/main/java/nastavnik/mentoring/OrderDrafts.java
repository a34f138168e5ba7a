package nastavnik.mentoring;

import java.util.Collection;
import java.util.Map;

/** Which pairs and groups wait in the draft of an order; the room of the orders knows. */
public interface OrderDrafts {

    /** @return the draft's id by the pair's; a pair in no draft is left out. One statement */
    Map<Long, Long> of(Collection<Long> pairIds);

    /** @return the draft's id by the group's, where one who is in the group waits in it; a group in no draft is left out. One statement */
    Map<Long, Long> ofGroups(Collection<Long> groupIds);
}
