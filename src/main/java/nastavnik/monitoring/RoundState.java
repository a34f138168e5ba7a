package nastavnik.monitoring;

/** How far a round is; the words are the messages {@code monitoring.state.…}. */
public enum RoundState {
    PREPARED("idle"),
    OPEN("new"),
    CLOSED("warn"),
    /** The table stands as it was reported. */
    CONSOLIDATED("good");

    private final String tone;

    RoundState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
