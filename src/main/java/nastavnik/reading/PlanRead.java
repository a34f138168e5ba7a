package nastavnik.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.plan.ActivityWords;
import nastavnik.reading.Doubt.Part;

/**
 * A table understood as a plan.
 *
 * @param sections in order
 * @param doubts in the order of the rows
 */
public record PlanRead(List<SectionRead> sections, List<Doubt> doubts) {

    /** A section; row is 0, number and title are empty in a plan without sections. */
    public record SectionRead(int row, String number, String title, List<ActivityRead> activities) {}

    /**
     * An activity.
     *
     * @param row its place in the document
     * @param source the cells of its rows as they stand there, parted by tabs, rows by line breaks
     */
    public record ActivityRead(int row, ActivityWords words, String source) {}

    /** How many activities all its sections have together. */
    public int activities() {
        return sections.stream()
                .mapToInt(section -> section.activities().size())
                .sum();
    }

    /**
     * The plan with a person's words in place of the portal's proposals.
     *
     * @param words by the id of the doubt they settle; ids of no doubt are left out
     */
    public PlanRead corrected(Map<String, String> words) {
        var byPlace = new HashMap<Place, String>();
        for (var doubt : doubts) {
            var chosen = words.get(doubt.id());
            if (chosen != null && doubt.correctable()) {
                doubt.rows().forEach(row -> byPlace.put(new Place(row, doubt.part()), chosen));
            }
        }
        return byPlace.isEmpty()
                ? this
                : new PlanRead(
                        sections.stream()
                                .map(section -> corrected(section, byPlace))
                                .toList(),
                        doubts);
    }

    private record Place(int row, Part part) {}

    private static SectionRead corrected(SectionRead section, Map<Place, String> words) {
        return new SectionRead(
                section.row(),
                section.number(),
                words.getOrDefault(new Place(section.row(), Part.SECTION), section.title()),
                section.activities().stream()
                        .map(activity -> corrected(activity, words))
                        .toList());
    }

    private static ActivityRead corrected(ActivityRead activity, Map<Place, String> words) {
        var row = activity.row();
        var read = activity.words();
        return new ActivityRead(
                row,
                new ActivityWords(
                        words.getOrDefault(new Place(row, Part.NUMBER), read.number()),
                        words.getOrDefault(new Place(row, Part.TITLE), read.title()),
                        words.getOrDefault(new Place(row, Part.DEADLINE), read.deadline()),
                        words.getOrDefault(new Place(row, Part.RESPONSIBLE), read.responsible()),
                        words.getOrDefault(new Place(row, Part.DOCUMENT), read.document()),
                        words.getOrDefault(new Place(row, Part.RESULT), read.result())),
                activity.source());
    }
}
