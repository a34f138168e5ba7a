package nastavnik.mentoring;

/** Where a pair stands on a day; the words are the messages {@code mentoring.state.…}. */
enum PairState {
    /** Confirmed, begins later. */
    FORMED("new"),
    ACTIVE("good"),
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
