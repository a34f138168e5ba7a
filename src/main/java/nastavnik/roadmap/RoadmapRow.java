package nastavnik.roadmap;

import java.time.LocalDate;
import nastavnik.calendar.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap in a list.
 *
 * @param signedOn date of the approving order; null where it is not known yet
 * @param number of the order; may be empty
 * @param activities how many there are
 */
public record RoadmapRow(
        long id,
        String title,
        RoadmapLevel level,
        LocalDate from,
        LocalDate to,
        RoadmapStatus status,
        @Nullable LocalDate signedOn,
        String number,
        long activities) {

    public Interval period() {
        return new Interval(from, to);
    }
}
