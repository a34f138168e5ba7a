package nastavnik.progress;

import java.util.List;

/**
 * A section of the roadmap and how far its tasks are.
 *
 * @param dues its due dates, by activity in the roadmap's order, then by date
 */
public record SectionProgress(long id, String number, String title, List<Due> dues) {

    public SectionProgress {
        dues = List.copyOf(dues);
    }

    /** @return the figures of all its tasks */
    public Figures figures() {
        return Figures.sum(dues.stream().map(Due::figures).toList());
    }
}
