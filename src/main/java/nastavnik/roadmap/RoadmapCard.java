package nastavnik.roadmap;

import java.util.List;
import nastavnik.calendar.Interval;

/**
 * A roadmap as the other rooms see it.
 *
 * @param version counted up with each change of the roadmap itself, not of its sections and activities
 * @param period first and last day, both set
 * @param order complete where the roadmap is approved
 * @param columns the columns of the order's table
 */
public record RoadmapCard(
        long id,
        int version,
        String title,
        RoadmapLevel level,
        Interval period,
        RoadmapStatus status,
        ApprovingOrder order,
        List<OrderColumn> columns) {

    public boolean draft() {
        return status == RoadmapStatus.DRAFT;
    }

    /** @return whether the order's table has this column */
    public boolean has(OrderColumn.Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
