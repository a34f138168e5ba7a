package nastavnik.practice;

import nastavnik.selection.LineKey;
import org.jspecify.annotations.Nullable;

/**
 * An accepted line of form 2 of which a card can be made.
 *
 * @param school short name as it was when the report was sent
 * @param leftOut why the line does not go to the region; empty where it does
 * @param practiceId the card it was made into; null where none was
 */
public record Candidate(
        LineKey key,
        long schoolId,
        String school,
        String name,
        String link,
        String leftOut,
        @Nullable Long practiceId) {

    /** @return whether a card has been made of it */
    public boolean taken() {
        return practiceId != null;
    }
}
