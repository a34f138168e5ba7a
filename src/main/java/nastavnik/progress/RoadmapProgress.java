package nastavnik.progress;

import java.util.List;
import nastavnik.plan.RoadmapCard;

/**
 * A roadmap in force and how far its tasks are.
 *
 * @param sections in order
 */
public record RoadmapProgress(RoadmapCard roadmap, List<SectionProgress> sections) {

    public RoadmapProgress {
        sections = List.copyOf(sections);
    }

    /** @return the figures of all its tasks */
    public Figures figures() {
        return Executions.figures(sections);
    }
}
