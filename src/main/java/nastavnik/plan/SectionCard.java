package nastavnik.plan;

import java.util.List;

/**
 * A section as the other rooms see it.
 *
 * @param key what it is known by in every redaction of its roadmap: the id it had where it first stood
 * @param number as text, may be empty
 * @param activities in order
 */
public record SectionCard(long id, long key, int version, String number, String title, List<ActivityCard> activities) {

    public SectionCard {
        activities = List.copyOf(activities);
    }
}
