package nastavnik.mentoring;

/** Where a pair stands on a day; the words are the messages {@code mentoring.state.…}. */
public enum PairState {
    /** Waits for the order that confirms it. */
    UNCONFIRMED("warn"),
    /** Confirmed, begins later. */
    FORMED("new"),
    ACTIVE("good"),
    /** Rests for a time. */
    SUSPENDED("warn"),
    /** Its planned end has passed and nobody has ended it. */
    EXPIRED("warn"),
    COMPLETED("idle"),
    TERMINATED("idle");

    private final String tone;

    PairState(String tone) {
        this.tone = tone;
    }

    /** @return the style of its badge */
    public String tone() {
        return tone;
    }
}
