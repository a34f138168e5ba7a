package nastavnik.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections and activities a draft is to have, in order. Those it has and that are not named are removed.
 *
 * @param sections in order
 */
public record RoadmapRewriting(List<RewrittenSection> sections) {

    public RoadmapRewriting {
        sections = List.copyOf(sections);
    }

    /**
     * @param id of the section that becomes this one; null for a new one
     */
    public record RewrittenSection(@Nullable Long id, String number, String title, List<RewrittenActivity> activities) {
        public RewrittenSection {
            activities = List.copyOf(activities);
        }
    }

    /**
     * @param id of the activity, in whatever section, that becomes this one; null for a new one
     * @param source the row of the imported document as it stands there; empty leaves what is kept of an earlier one
     */
    public record RewrittenActivity(@Nullable Long id, ActivityWords words, String source) {}
}
