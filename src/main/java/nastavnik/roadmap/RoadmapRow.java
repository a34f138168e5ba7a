package nastavnik.roadmap;

import java.time.LocalDate;
import nastavnik.calendar.Interval;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapStatus;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap in a list, by the redaction that counts.
 *
 * @param id of the redaction
 * @param roadmapId of the roadmap
 * @param ordinal how many amendments have led to this redaction
 * @param signedOn date of the approving order; null where it is not known yet
 * @param number of the order; may be empty
 * @param activities how many there are
 * @param agreed whether it is a draft that was agreed
 * @param amended whether a further amendment is being written
 */
public record RoadmapRow(
        long id,
        long roadmapId,
        int ordinal,
        String title,
        RoadmapLevel level,
        LocalDate from,
        LocalDate to,
        RoadmapStatus status,
        @Nullable LocalDate signedOn,
        String number,
        long activities,
        boolean amended,
        boolean agreed) {

    public Interval period() {
        return new Interval(from, to);
    }
}
