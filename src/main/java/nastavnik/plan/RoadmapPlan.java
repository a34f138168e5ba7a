package nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole roadmap to be founded at once: imported, or invented for the demonstration.
 *
 * @param sections in order; numbers may repeat from section to section
 */
public record RoadmapPlan(RoadmapDetails details, List<PlannedSection> sections) {

    public RoadmapPlan {
        sections = List.copyOf(sections);
    }

    /**
     * @param number as text, may be empty
     * @param title may be empty where the order knows no sections
     */
    public record PlannedSection(String number, String title, List<PlannedActivity> activities) {
        public PlannedSection {
            activities = List.copyOf(activities);
        }
    }

    /**
     * @param source the row of the imported document as it stood there; empty where there is none
     * @param parentKey of the activity of the roadmap above that it carries out; null where it is its own
     */
    public record PlannedActivity(
            ActivityWords words, String source, @Nullable Long parentKey) {

        /** One that carries out nothing but itself. */
        public PlannedActivity(ActivityWords words, String source) {
            this(words, source, null);
        }
    }
}
