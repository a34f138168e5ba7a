package nastavnik.publication;

import java.util.List;
import java.util.stream.Stream;

/**
 * A roadmap as a page.
 *
 * @param order the words of the approving order; empty where it is not known
 * @param period its first and last day in words
 * @param count «23 мероприятия»
 * @param hasResponsible whether the order's table names who answers for an activity
 */
public record RoadmapView(
        long id,
        String title,
        RoadmapState state,
        String level,
        String order,
        String period,
        String count,
        boolean hasResponsible,
        List<SectionView> sections) {

    public boolean draft() {
        return state == RoadmapState.DRAFT;
    }

    public boolean empty() {
        return sections.isEmpty();
    }

    /** @return whether there is nothing to be done in it: such a roadmap is not approved */
    public boolean withoutActivities() {
        return rows().findAny().isEmpty();
    }

    /** @return the activities whose deadline a person should look at */
    public List<ActivityView> doubtful() {
        return rows().filter(row -> row.due().doubtful()).toList();
    }

    private Stream<ActivityView> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }
}
