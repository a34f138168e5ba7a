package nastavnik.plan;

import java.util.List;
import java.util.Objects;
import nastavnik.calendar.Interval;

/**
 * What is written about a roadmap as a whole.
 *
 * @param title the title of the appendix, verbatim
 * @param period first and last day, both set
 * @param order the approving order as far as it is known
 * @param columns the columns of the order's table, in its order; titles are among them, no kind stands there twice
 */
public record RoadmapDetails(
        String title, RoadmapLevel level, Interval period, ApprovingOrder order, List<OrderColumn> columns) {

    public RoadmapDetails {
        columns = List.copyOf(columns);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A roadmap has a title");
        }
        Objects.requireNonNull(period.from(), "A roadmap's period has a first day");
        if (columns.stream().map(OrderColumn::kind).distinct().count() != columns.size()
                || columns.stream().noneMatch(column -> column.kind() == OrderColumn.Kind.TITLE)) {
            throw new IllegalArgumentException("Columns of a roadmap: " + columns);
        }
    }

    /** @return whether the order's table has this column */
    public boolean has(OrderColumn.Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
