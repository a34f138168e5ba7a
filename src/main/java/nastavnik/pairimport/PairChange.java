package nastavnik.pairimport;

import java.time.LocalDate;
import nastavnik.mentoring.PairEnding;
import org.jspecify.annotations.Nullable;

/**
 * What a row does to a pair. What it does not touch is null or empty.
 *
 * @param pairId 0 for a new one
 * @param formId with the following ones, of a new pair alone
 * @param programmeId 0 where the school has no programme of that year, or several
 * @param endingNote what another reason was; else empty
 * @param result what came of the pair, in words
 * @param link where the school's site tells of the pair
 */
public record PairChange(
        long pairId,
        long mentorId,
        long menteeId,
        long formId,
        LocalDate startsOn,
        @Nullable LocalDate plannedEnd,
        long programmeId,
        @Nullable LocalDate endedOn,
        @Nullable PairEnding ending,
        String endingNote,
        String result,
        String link) {

    /** @return the same in both bases: a pair stands in the row of each of its two */
    String key() {
        return pairId > 0 ? Long.toString(pairId) : mentorId + " " + menteeId + " " + formId;
    }

    boolean touches() {
        return pairId == 0 || endedOn != null || !result.isEmpty() || !link.isEmpty();
    }
}
