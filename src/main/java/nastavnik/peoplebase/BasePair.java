package nastavnik.peoplebase;

import java.time.LocalDate;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A pair as one of its two sees it.
 *
 * @param partnerId the other one
 * @param partner the other one's name, or what stands for it once it may be used no longer
 * @param ending name of the reason; empty while nobody has ended the pair
 */
public record BasePair(
        long partnerId,
        String partner,
        ParticipantCategory partnerCategory,
        String form,
        LocalDate from,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate endedOn,
        String ending) {

    boolean completed() {
        return ending.equals("COMPLETED");
    }

    boolean runsOn(LocalDate day) {
        return ending.isEmpty() && !from.isAfter(day);
    }
}
