package nastavnik.webinar;

/**
 * Something that speaks against a date; it is said, never forbidden.
 *
 * @param other topic of the other webinar, or empty
 * @param otherId its id; 0 where there is none or it is not stored yet
 */
public record Conflict(Kind kind, String other, long otherId) {

    /** What speaks against it; its words are the message {@code schedule.conflict.<name>}. */
    public enum Kind {
        /** Another webinar runs at the same time. */
        OVERLAP,
        /** The same school has another one in the same week. */
        SAME_WEEK,
        /** Nobody works on this day. */
        DAY_OFF,
        /** It lies outside the half-year in whose schedule it stands. */
        OUTSIDE
    }
}
