package nastavnik.reportlist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in the list it was opened from.
 *
 * @param position from 1; 0 where it is not in the list
 * @param of how many there are
 * @param previous the report before it in the list; null before the first
 * @param next the report after it; null after the last
 * @param nextWaiting the next one that waits for a decision, from the beginning again after the last; null where none does
 * @param waiting how many others wait for a decision
 */
public record QueuePlace(
        int position,
        int of,
        @Nullable Long previous,
        @Nullable Long next,
        @Nullable Long nextWaiting,
        int waiting) {

    /** A report of the list. */
    record Stop(long id, boolean waits) {}

    static QueuePlace in(List<Stop> list, long id) {
        var at = -1;
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i).id() == id) {
                at = i;
            }
        }
        var others =
                list.stream().filter(each -> each.waits() && each.id() != id).toList();
        var after = list.subList(at + 1, list.size()).stream()
                .filter(each -> each.waits() && each.id() != id)
                .findFirst()
                .or(() -> others.stream().findFirst());
        return new QueuePlace(
                at + 1,
                list.size(),
                at > 0 ? list.get(at - 1).id() : null,
                at >= 0 && at + 1 < list.size() ? list.get(at + 1).id() : null,
                after.map(Stop::id).orElse(null),
                others.size());
    }
}
