package nastavnik.progress;

import java.time.LocalDate;
import java.util.List;
import nastavnik.plan.RoadmapCard;

/**
 * How far a roadmap was at the end of a day. Sections and performers count the same tasks.
 *
 * @param roadmap the redaction that counted on the day
 * @param inForce all the roadmaps in force on the day, the later order first
 * @param performers the city's bodies first, then the schools by name
 * @param obscure how many tasks it is not known of what had been said by then: only a later word about them is kept
 */
public record Standing(
        RoadmapCard roadmap,
        List<RoadmapCard> inForce,
        LocalDate day,
        List<SectionProgress> sections,
        List<PerformerProgress> performers,
        long obscure) {

    public Standing {
        inForce = List.copyOf(inForce);
        sections = List.copyOf(sections);
        performers = List.copyOf(performers);
    }

    /** @return the figures of all tasks */
    public Figures figures() {
        return Executions.figures(sections);
    }
}
