package nastavnik.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a roadmap gave way to another one, because a person said so at the other's approval.
 *
 * @param replacedId of the roadmap that gave way, as its redactions share it
 * @param byId of the approved roadmap that replaced it, as its redactions share it
 * @param from the first day on which the replaced one does not count
 * @param until the last such day; null where it never counts again
 */
public record Replacement(
        long replacedId,
        String replacedTitle,
        long byId,
        String byTitle,
        LocalDate from,
        @Nullable LocalDate until) {

    /** @return whether the replaced roadmap does not count on the day because of it */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
