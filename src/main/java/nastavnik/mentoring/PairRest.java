package nastavnik.mentoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a pair rests: it does not meet, and nobody expects it to.
 *
 * @param lastDay null where it is not known yet
 */
@Embeddable
public record PairRest(
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Enumerated(EnumType.STRING) Suspension reason) {

    boolean covers(LocalDate day) {
        return !firstDay.isAfter(day) && !endsBefore(day);
    }

    /** @return whether it is over on this day */
    public boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    boolean overlaps(PairRest other) {
        return !endsBefore(other.firstDay) && !other.endsBefore(firstDay);
    }
}
