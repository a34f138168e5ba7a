package nastavnik.plan;

/**
 * What became of new words for an activity.
 *
 * @param stored the activity as it is stored now: with the new words where they were taken over
 */
public record ActivityRevision(Outcome outcome, ActivityCard stored) {

    public enum Outcome {
        /** The new words are stored. */
        SAVED,
        /** Someone else has changed the words meanwhile; nothing was stored. */
        CHANGED,
        /** Someone else has removed the activity meanwhile; nothing was stored. */
        REMOVED,
        /** The school's roadmap has been sent for agreement meanwhile; nothing was stored. */
        SENT,
        /** The roadmap has been approved meanwhile; nothing was stored. */
        APPROVED
    }
}
