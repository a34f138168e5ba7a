package nastavnik.peoplebase;

import java.time.LocalDate;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A pair as one of its two sees it.
 *
 * @param groupId 0 where the pair stands by itself
 * @param partnerId the other one
 * @param partner the other one's name, or what stands for it once it may be used no longer
 * @param partnerEmployer where a partner from outside the school works; empty where not said
 * @param ending name of the reason; empty while nobody has ended the pair
 * @param endingNote what another reason was; empty where the reason says it itself
 * @param result what the two say has come of it; empty while they have said nothing
 * @param link address of their case or of words about them; empty where there is none
 */
public record BasePair(
        long id,
        long groupId,
        long partnerId,
        String partner,
        ParticipantCategory partnerCategory,
        String partnerEmployer,
        String form,
        LocalDate from,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate endedOn,
        String ending,
        String endingNote,
        String result,
        String link) {

    /** @return whether nobody has ended it */
    public boolean open() {
        return ending.isEmpty();
    }

    boolean completed() {
        return ending.equals("COMPLETED");
    }

    boolean runsOn(LocalDate day) {
        return ending.isEmpty() && !from.isAfter(day);
    }
}
