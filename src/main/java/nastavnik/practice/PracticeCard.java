package nastavnik.practice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as one reader may see it.
 *
 * @param version counted up by each change
 * @param stageBefore what taking the last step back leads to; null where it cannot be taken back
 * @param words without authors and contact where the reader may not see them
 * @param remark why it was given back, declined or put away
 * @param regionLink the region's page; empty where not known
 * @param mergedInto the card that is kept instead; null where this one is
 * @param merged the cards that point at this one
 * @param opinions the experts' marks; empty where the reader may not see them
 * @param marks how many experts have judged
 * @param reports ids of the reports whose lines tell of it
 * @param concerned whether the reader is told how it came about
 */
public record PracticeCard(
        long id,
        int version,
        long schoolId,
        String school,
        PracticeStage stage,
        @Nullable PracticeStage stageBefore,
        PracticeWords words,
        int year,
        String remark,
        String regionLink,
        @Nullable Merged mergedInto,
        List<Merged> merged,
        @Nullable Consent consent,
        List<Opinion> opinions,
        int marks,
        List<Long> reports,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant registeredAt,
        Instant changedAt,
        boolean concerned) {

    /** A card that another one points at. */
    public record Merged(long id, String name) {

        static Merged of(Practice practice) {
            return new Merged(practice.id(), practice.words().name());
        }
    }

    /** @return whether anyone may read it without signing in */
    public boolean open() {
        return PracticeSight.PUBLIC.sees(stage, schoolId, consent != null);
    }
}
