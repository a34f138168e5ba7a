package nastavnik.publication;

import java.util.List;

/**
 * A section as a card of the page.
 *
 * @param heading number and title
 * @param count «4 мероприятия»
 */
public record SectionView(
        long id, String heading, String count, boolean first, boolean last, List<ActivityView> rows) {}
