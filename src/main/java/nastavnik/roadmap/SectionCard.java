package nastavnik.roadmap;

import java.util.List;

/**
 * A section as the other rooms see it.
 *
 * @param number as text, may be empty
 * @param activities in order
 */
public record SectionCard(long id, int version, String number, String title, List<ActivityCard> activities) {

    public SectionCard {
        activities = List.copyOf(activities);
    }
}
