package nastavnik.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a participant is taken up by something, the last included.
 *
 * @param to null where no end is set
 */
public record Engagement(LocalDate from, @Nullable LocalDate to) {

    boolean goesBeyond(LocalDate day) {
        return to == null || to.isAfter(day);
    }
}
